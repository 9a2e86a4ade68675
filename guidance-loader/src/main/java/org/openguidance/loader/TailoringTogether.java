package org.openguidance.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Obligation;
import org.openguidance.model.RuleId;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Severity;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Puts tailorings of one base together. It does not matter in which order they are named: they are taken by their ids, and
 * where it would matter which goes first, they conflict and nothing is loaded. Nor may they do together what none of them
 * does alone: make a rule milder, or leave no whole guidance.
 *
 * <p>Not thread-safe. Links the whole once for each tailoring, and for each two that do not go together.
 */
final class TailoringTogether {

    private static final String HINT = "take the change out of one of them, or let one of them tailor the other";

    private final Loading loading;
    private final LoadLimits limits;
    private final Diagnostics.Collector found;

    TailoringTogether(Loading loading, LoadLimits limits, Diagnostics.Collector found) {
        this.loading = loading;
        this.limits = limits;
        this.found = found;
    }

    /**
     * A tailoring that is to be put together with others.
     *
     * @param at where it is named
     */
    record Member(SourceLocation at, Loaded loaded) {

        private String name() {
            return Words.quoted(loaded.id());
        }

        private boolean isSame(Member other) {
            return loaded.id().equals(other.loaded().id());
        }

        private TailoredBase tailored() {
            return loaded.tailored().orElseThrow();
        }

        private LinkedGuidance base() {
            return tailored().base().linked();
        }
    }

    /** What they make of their base together; nothing, where they do not go together. One alone is a base like any other. */
    Optional<Loaded> of(List<Member> named) {
        if (named.size() == 1) {
            return Optional.of(named.get(0).loaded());
        }
        List<Member> members = named.stream()
                .sorted(Comparator.comparing(member -> member.loaded().id()))
                .toList();
        if (!isOfOneBase(members) || hasConflicts(members)) {
            return Optional.empty();
        }
        Node.Mapping tree = tree(tailored(members));
        Optional<LinkedGuidance> linked = loading.quietly(tree);
        if (linked.isEmpty()) {
            notWhole(members);
            return Optional.empty();
        }
        boolean looser = false;
        for (Member member : members) {
            looser |= isLooserTogether(member, members, linked.get());
        }
        return looser ? Optional.empty() : linked.map(whole -> loaded(members, tree, whole));
    }

    private boolean isOfOneBase(List<Member> members) {
        Set<String> ids = new LinkedHashSet<>();
        for (Member member : members) {
            if (!ids.add(member.loaded().id())) {
                add(member.at(), member.name() + " is named twice", "name each tailoring once");
                return false;
            }
            if (member.loaded().tailored().isEmpty()) {
                add(
                        member.at(),
                        member.name()
                                + (member.loaded().base().isPresent()
                                        ? " puts tailorings together itself"
                                        : " tailors no other guidance")
                                + ", so it cannot be put together with others",
                        "name only packs that tailor one guidance each, and the same one");
                return false;
            }
        }
        Member first = members.get(0);
        for (Member member : members) {
            if (!digest(member).equals(digest(first))) {
                add(
                        member.at(),
                        member.name() + " tailors " + base(member) + ", and " + first.name() + " tailors "
                                + base(first),
                        restsOn(member, members).isPresent()
                                ? "name " + restsOn(member, members).orElseThrow() + " alone"
                                : "only tailorings of the same version of the same guidance can be put together");
                return false;
            }
        }
        return true;
    }

    private static String digest(Member member) {
        return GuidanceDigest.of(member.base().guidance());
    }

    private static String base(Member member) {
        return Words.quoted(member.base().guidance().id().text()) + " "
                + Words.plain(member.base().guidance().version());
    }

    /** The one of two that tailors the other already. */
    private static Optional<String> restsOn(Member member, List<Member> members) {
        for (Member one : List.of(member, members.get(0))) {
            String base = one.base().guidance().id().text();
            if (members.stream().anyMatch(other -> other.loaded().id().equals(base))) {
                return Optional.of(one.name());
            }
        }
        return Optional.empty();
    }

    private boolean hasConflicts(List<Member> members) {
        boolean conflict = false;
        for (int at = 1; at < members.size(); at++) {
            for (Member before : members.subList(0, at)) {
                Member member = members.get(at);
                for (String sentence : new TailoringConflicts(before.loaded(), member.loaded()).sentences()) {
                    apart(before, member, sentence);
                    conflict = true;
                }
            }
        }
        return conflict;
    }

    private void apart(Member one, Member other, String why) {
        add(other.at(), one.name() + " and " + other.name() + " do not go together: " + why, HINT);
    }

    private void add(SourceLocation at, String message, String hint) {
        found.add(Diagnostic.of(DiagnosticCode.TAILORINGS_CONFLICT, at, message).withHint(hint));
    }

    private static List<TailoredBase> tailored(List<Member> members) {
        return members.stream().map(Member::tailored).toList();
    }

    /** The nodes of the base with all that is said of it; what is said twice is done once. */
    private Node.Mapping tree(List<TailoredBase> parts) {
        Binding unheard = new Binding(Diagnostics.collector(), limits);
        Node.Mapping tree = parts.get(0).base().root();
        for (TailoredBase part : parts) {
            tree = TailoringAdditions.toOthers(unheard, tree)
                    .added(Tree.without(part.written(), List.of("set", "change", "retire")));
            for (String key : TailoringLoading.OF_BASE) {
                Optional<Node.Entry> entry = part.written().find(key);
                tree = entry.isPresent() ? Tree.with(tree, entry.get()) : tree;
            }
        }
        List<TailoringStep> done = new ArrayList<>();
        for (TailoredBase part : parts) {
            for (TailoringStep step : part.steps()) {
                if (done.stream().noneMatch(step::isSameAs)) {
                    tree = step.change().apply(tree);
                    done.add(step);
                }
            }
        }
        return eachOnce(tree, done);
    }

    /** Lists to which several add the same hold it once. */
    private static Node.Mapping eachOnce(Node.Mapping tree, List<TailoringStep> done) {
        Node.Mapping result = tree;
        for (TailoringStep step : done) {
            Optional<List<String>> list = TailoredThing.of(step.thing())
                    .filter(thing -> Tree.find(step.says(), List.of("add")).isPresent())
                    .flatMap(thing -> thing.pathOfList(step.id()));
            if (list.isPresent()) {
                result = (Node.Mapping) Tree.edit(result, list.get(), now -> now.map(Tree::eachOnce))
                        .orElse(result);
            }
        }
        return result;
    }

    /** Tells which two leave no whole guidance; all are told where it takes more than two. */
    private void notWhole(List<Member> members) {
        boolean told = false;
        for (int at = 1; at < members.size(); at++) {
            for (Member before : members.subList(0, at)) {
                Optional<Diagnostic> fault = firstFault(List.of(before, members.get(at)));
                if (fault.isPresent()) {
                    apart(before, members.get(at), sentence(fault.get()));
                    told = true;
                }
            }
        }
        if (!told) {
            String names = Plain.listed(members.stream().map(Member::name).toList());
            add(
                    members.get(0).at(),
                    names + " do not go together: "
                            + firstFault(members)
                                    .map(TailoringTogether::sentence)
                                    .orElse("they leave no whole guidance"),
                    HINT);
        }
    }

    private Optional<Diagnostic> firstFault(List<Member> members) {
        Diagnostics.Collector faults = Diagnostics.collector();
        loading.bind(tree(tailored(members)), faults);
        return faults.all().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .findFirst();
    }

    private static String sentence(Diagnostic fault) {
        return "with both, " + fault.message() + " (" + fault.location() + ")";
    }

    /** Whether one makes a rule milder that it does not make milder alone: by a permission of the others, say. */
    private boolean isLooserTogether(Member member, List<Member> members, LinkedGuidance whole) {
        List<TailoredBase> others = new ArrayList<>();
        members.forEach(
                other -> others.add(other.isSame(member) ? other.tailored().onlyFilled() : other.tailored()));
        Optional<LinkedGuidance> without = loading.quietly(tree(others));
        Set<String> alone = loosened(member.base(), member.loaded().linked());
        Set<String> together = without.map(before -> loosened(before, whole)).orElseGet(LinkedHashSet::new);
        together.removeAll(alone);
        for (String rule : together) {
            String names = Plain.listed(members.stream()
                    .filter(other -> !other.isSame(member))
                    .map(Member::name)
                    .toList());
            add(
                    member.at(),
                    member.name() + " and " + names + " do not go together: together they make rule "
                            + Words.quoted(rule) + " milder than " + names + (members.size() > 2 ? " do" : " does"),
                    HINT);
        }
        return !together.isEmpty();
    }

    private static Set<String> loosened(LinkedGuidance before, LinkedGuidance after) {
        Set<String> rules = new LinkedHashSet<>();
        for (Change change : GuidanceDiff.between(before, after).changes()) {
            String rule = change.formerId().orElse(change.id());
            if (change.thing() == Change.Thing.RULE && change.effect().mayLoosen() && !permits(before, rule)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** A permission is felt by the rules that it permits to be broken. */
    private static boolean permits(LinkedGuidance guidance, String rule) {
        return guidance.rule(RuleId.of(rule))
                .filter(found -> found.rule().obligation() == Obligation.MAY)
                .isPresent();
    }

    private static Loaded loaded(List<Member> members, Node.Mapping tree, LinkedGuidance whole) {
        LinkedGuidance base = members.get(0).base();
        List<TailoredChange> changes = new ArrayList<>();
        List<Tailoring.Member> together = new ArrayList<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (Member member : members) {
            Tailoring tailoring =
                    member.loaded().linked().guidance().tailoring().orElseThrow();
            changes.addAll(tailoring.changes());
            together.add(new Tailoring.Member(
                    member.loaded().linked().guidance().id(),
                    member.loaded().linked().guidance().version(),
                    GuidanceDigest.of(member.loaded().linked().guidance())));
            warnings.addAll(member.loaded().warnings());
        }
        Tailoring tailoring = new Tailoring(
                base.guidance().id(),
                base.guidance().version(),
                GuidanceDigest.of(base.guidance()),
                changes,
                base.guidance().tailoring(),
                together);
        return new Loaded(
                tree,
                TailoringLoading.withTailoring(whole, tailoring),
                Optional.of(base),
                Optional.empty(),
                true,
                warnings);
    }
}
