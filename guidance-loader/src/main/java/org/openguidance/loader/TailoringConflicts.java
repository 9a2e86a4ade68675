package org.openguidance.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.TailoredChange.Kind;

/**
 * Where two tailorings of one base say different things of the same thing, so that it would matter which of them goes
 * first. What both say in the same words is no conflict, nor are different words that both add to one list.
 */
final class TailoringConflicts {

    private final Loaded one;
    private final Loaded other;

    TailoringConflicts(Loaded one, Loaded other) {
        this.one = one;
        this.other = other;
    }

    /** A sentence for each thing, with the places of both. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(head());
        Map<String, List<TailoringStep>> byName = new LinkedHashMap<>();
        for (TailoringStep theirs : other.tailored().orElseThrow().all()) {
            byName.computeIfAbsent(outermost(theirs), name -> new ArrayList<>()).add(theirs);
        }
        for (TailoringStep ours : one.tailored().orElseThrow().all()) {
            for (TailoringStep theirs : byName.getOrDefault(outermost(ours), List.of())) {
                conflict(ours, theirs)
                        .map(what -> what + " (" + ours.at() + " and " + theirs.at() + ")")
                        .ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    /** The section and the thing in it that a step is about, or about a part of which it is. */
    private static String outermost(TailoringStep step) {
        int slash = step.id().indexOf('/');
        return section(step) + " " + (slash < 0 ? step.id() : step.id().substring(0, slash));
    }

    /** Language and zone, where the base left them open. */
    private List<String> head() {
        List<String> sentences = new ArrayList<>();
        for (String key : TailoringLoading.OF_BASE) {
            Optional<Node> ours = head(one, key);
            Optional<Node> theirs = head(other, key);
            if (ours.isPresent() && theirs.isPresent() && !Tree.same(ours.get(), theirs.get())) {
                sentences.add("each has another " + key + " (" + ours.get().location() + " and "
                        + theirs.get().location() + ")");
            }
        }
        return sentences;
    }

    private static Optional<Node> head(Loaded tailoring, String key) {
        return tailoring.tailored().orElseThrow().written().find(key).map(Node.Entry::value);
    }

    private Optional<String> conflict(TailoringStep ours, TailoringStep theirs) {
        if (!ours.isAbout(theirs)) {
            return inside(one, ours, other, theirs).or(() -> inside(other, theirs, one, ours));
        }
        if (ours.isSameAs(theirs)) {
            return Optional.empty();
        }
        String thing = ours.thing() + " " + Words.quoted(ours.id());
        if (ours.kind() == Kind.RETIRED || theirs.kind() == Kind.RETIRED) {
            boolean first = ours.kind() == Kind.RETIRED;
            return Optional.of(name(first ? one : other) + " retires " + thing + ", which " + name(first ? other : one)
                    + " changes");
        }
        if (ours.kind() == Kind.ADDED) {
            return Optional.of("both add " + thing + ", and not the same");
        }
        if (!isListOnly(ours) || !isListOnly(theirs)) {
            return Optional.of("both change " + thing + ", and not in the same way");
        }
        return share(ours, "add", theirs, "remove") || share(ours, "remove", theirs, "add")
                ? Optional.of("one adds to " + thing + " what the other removes")
                : Optional.empty();
    }

    /** Whether one does away with the whole that the other changes a part of, or writes all its parts anew. */
    private static Optional<String> inside(Loaded tailoring, TailoringStep whole, Loaded with, TailoringStep part) {
        boolean isInside =
                part.id().startsWith(whole.id() + "/") && section(part).equals(section(whole));
        if (!isInside || whole.kind() != Kind.RETIRED && !says(whole, TailoredThing.below(section(whole)))) {
            return Optional.empty();
        }
        return Optional.of(name(tailoring)
                + (whole.kind() == Kind.RETIRED ? " retires " : " writes anew all of ")
                + whole.thing() + " " + Words.quoted(whole.id()) + ", in which " + name(with)
                + (part.kind() == Kind.ADDED ? " adds " : " changes ")
                + part.thing() + " " + Words.quoted(part.id()));
    }

    private static String section(TailoringStep step) {
        return TailoredThing.of(step.thing()).map(TailoredThing::section).orElse(step.thing());
    }

    private static boolean says(TailoringStep step, String key) {
        return step.kind() == Kind.CHANGED
                && (Tree.find(step.says(), List.of("to", key)).isPresent()
                        || items(step, "without").stream()
                                .anyMatch(one -> one instanceof Node.Text text
                                        && text.text().equals(key)));
    }

    private static boolean isListOnly(TailoringStep step) {
        return step.kind() == Kind.CHANGED
                && Tree.names(step.says()).stream().allMatch(way -> way.equals("add") || way.equals("remove"));
    }

    private static boolean share(TailoringStep step, String way, TailoringStep other, String otherWay) {
        Set<String> known = new HashSet<>();
        items(other, otherWay).forEach(item -> known.add(Tree.said(item)));
        return items(step, way).stream().anyMatch(item -> known.contains(Tree.said(item)));
    }

    private static List<Node> items(TailoringStep step, String way) {
        return Tree.find(step.says(), List.of(way))
                .filter(Node.Listing.class::isInstance)
                .map(list -> ((Node.Listing) list).items())
                .orElse(List.of());
    }

    private static String name(Loaded tailoring) {
        return Words.quoted(tailoring.id());
    }
}
