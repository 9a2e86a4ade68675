package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openguidance.model.ContentKind;
import org.openguidance.model.link.Test;

/** {@code contains}: looks for each kind of content by itself, so that a report can say what was found. */
final class ContentNode extends TextLeaf {

    private final Map<ContentKind, TextTest> kinds = new EnumMap<>(ContentKind.class);

    ContentNode(Test.Contains test) {
        super(test.source());
        test.kinds().forEach(kind -> kinds.put(kind, TextTests.contains(Set.of(kind))));
    }

    @Override
    int stateOfText(Hand hand, Run run) {
        for (TextTest search : kinds.values()) {
            if (!search.find(hand.view()).isEmpty()) {
                return State.YES;
            }
        }
        return State.NO;
    }

    @Override
    Trace pointing(Trace trace, Hand hand, Run run) {
        return trace.pointingAt(() -> {
            List<Trace.Place> places = new ArrayList<>();
            kinds.forEach(
                    (kind, search) -> places.addAll(TextNodes.places(hand, search.find(hand.view()), says(kind))));
            return places;
        });
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

    @Override
    public String toString() {
        return "contains " + kinds.keySet().stream().map(ContentKind::label).toList();
    }
}
