package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.ContentKind;
import org.openguidance.model.link.Test;

/** {@code contains}: looks for each kind of content by itself, so that a report can say what was found. */
final class ContentNode {

    private final Test.Contains test;
    private final Map<ContentKind, TextTest> kinds = new EnumMap<>(ContentKind.class);

    private ContentNode(Test.Contains test) {
        this.test = test;
        test.kinds().forEach(kind -> kinds.put(kind, TextTests.contains(Set.of(kind))));
    }

    static Node compile(Test.Contains test) {
        ContentNode node = new ContentNode(test);
        return (hand, run) -> node.decide(hand);
    }

    private Trace decide(Hand hand) {
        Optional<Trace> open = TextNodes.withoutText(test.source(), hand);
        if (open.isPresent()) {
            return open.get();
        }
        Map<ContentKind, List<Mark>> found = new EnumMap<>(ContentKind.class);
        kinds.forEach((kind, search) -> {
            List<Mark> marks = search.find(hand.view());
            if (!marks.isEmpty()) {
                found.put(kind, marks);
            }
        });
        return Trace.leaf(test.source(), hand, Truth.of(!found.isEmpty())).pointingAt(() -> places(hand, found));
    }

    private static List<Trace.Place> places(Hand hand, Map<ContentKind, List<Mark>> found) {
        List<Trace.Place> places = new ArrayList<>();
        found.forEach((kind, marks) -> places.addAll(TextNodes.places(hand, marks, says(kind))));
        return places;
    }

    private static String says(ContentKind kind) {
        return switch (kind) {
            case EMAIL_ADDRESS -> "looks like an e-mail address";
            case PHONE_NUMBER -> "looks like a phone number";
            case NI_NUMBER -> "looks like a National Insurance number";
            case NHS_NUMBER -> "looks like an NHS number";
            case PAYMENT_CARD -> "looks like the number of a payment card";
            case POSTCODE -> "looks like a postcode";
            case HIDDEN_CHARACTERS -> "cannot be seen, or turns the direction of the text";
            case LOOK_ALIKE_LETTERS -> "is a word with letters of another script that look alike";
        };
    }
}
