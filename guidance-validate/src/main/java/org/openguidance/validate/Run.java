package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.Right;

/**
 * One check of one subject: its facts, worked out at most once each, how each leaf stands, and its answers. Used by one
 * thread, and after {@link #clear} for another check.
 */
final class Run {

    /** The longest chain of worked-out facts that is found by recursion. */
    private static final int DEEP = 50;

    private final SubjectProgram program;
    private final @Nullable Hand[] hands;
    private final @Nullable Written[] plain;
    private final byte[] states;
    private final @Nullable Found[] scans;
    private final @Nullable Explaining explaining;
    private final Hand subject = Hand.subject();
    private final SubjectReader.Reading reading;
    private Map<String, Boolean> answers = Map.of();
    private Optional<String> subjectId = Optional.empty();
    private @Nullable Judging judging;
    private WaiverBook waivers = WaiverBook.none();
    private KnownViolations known = KnownViolations.none();
    private @Nullable BitSet lifted;
    private @Nullable Run beside;
    private Instant at = Instant.EPOCH;
    private boolean strict;
    private @Nullable Hand now;
    private @Nullable Stretch today;
    private @Nullable CustomOutcome[] checked = {};

    private Run(SubjectProgram program, @Nullable Explaining explaining) {
        this.program = program;
        this.hands = new Hand[program.facts()];
        this.plain = new Written[program.facts()];
        this.states = new byte[program.leaves().size()];
        this.scans = new Found[program.facts()];
        this.explaining = explaining;
        this.reading = program.reader().into(this);
    }

    /** A run that only tells outcomes. */
    static Run of(SubjectProgram program) {
        return new Run(program, null);
    }

    /** A run that keeps all that a report can say. */
    static Run explaining(SubjectProgram program) {
        return new Run(program, new Explaining(program.leaves().size()));
    }

    /** What is kept for an explanation. */
    private static final class Explaining {

        private final @Nullable Trace[] traces;
        private final Set<Integer> assumed;
        private final Set<String> usedAnswers;

        Explaining(int leaves) {
            this(leaves, new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        private Explaining(int leaves, Set<Integer> assumed, Set<String> usedAnswers) {
            this.traces = new Trace[leaves];
            this.assumed = assumed;
            this.usedAnswers = usedAnswers;
        }

        /** What is kept for the same explanation by another program. */
        Explaining beside(int leaves) {
            return new Explaining(leaves, assumed, usedAnswers);
        }
    }

    /**
     * Begins a check; its facts are declared one by one.
     *
     * @param newAnswers the answers that were given
     * @param newAt the instant of the check
     * @param newStrict whether assumed values are ignored
     * @param newChecked what checks in Java found and will find, by the places of their rules
     */
    void begin(
            Map<String, Boolean> newAnswers, Instant newAt, boolean newStrict, @Nullable CustomOutcome[] newChecked) {
        answers = newAnswers;
        at = newAt;
        strict = newStrict;
        checked = newChecked;
    }

    /** Lets the check go by the answers that are bound to what was judged, and by waivers for its subject. */
    void decide(Optional<String> id, @Nullable Judging newJudging, WaiverBook newWaivers) {
        subjectId = id;
        judging = newJudging;
        waivers = newWaivers;
    }

    /** The waivers of rules about its subject. */
    WaiverBook waivers() {
        return waivers;
    }

    /** Whether the violation of a rule is lifted from the verdict, as a {@link State}. */
    int lifted(RuleProgram rule) {
        if (lifted != null && lifted.get(rule.index())) {
            return State.YES;
        }
        return waivers.isEmpty() ? State.NO : waivers.anyState(rule, this);
    }

    /** Lets an explanation go by what a baseline knows of its subject. */
    void know(KnownViolations newKnown) {
        known = newKnown;
    }

    /** What a baseline knows of its subject. */
    KnownViolations known() {
        return known;
    }

    /** Lets a verdict go without the violations of some rules, by their places. */
    void lift(BitSet rules) {
        lifted = rules;
    }

    /** The same check in another program of the same facts; what is assumed and answered there counts as used here. */
    Run beside(SubjectProgram other) {
        Run known = beside;
        if (known == null) {
            known = new Run(
                    other,
                    explaining == null ? null : explaining.beside(other.leaves().size()));
            known.begin(answers, at, strict, checked);
            known.decide(subjectId, judging, WaiverBook.none());
            System.arraycopy(hands, 0, known.hands, 0, hands.length);
            System.arraycopy(plain, 0, known.plain, 0, plain.length);
            beside = known;
        }
        return known;
    }

    /** The name of the subject, where it has one. */
    Optional<String> subjectId() {
        return subjectId;
    }

    /** The answers that are bound to what was judged; an explanation always has them. */
    Judging judging() {
        if (judging == null) {
            throw new IllegalStateException("only an explanation tells which answers counted");
        }
        return judging;
    }

    /** What declares the facts of a subject here. */
    SubjectReader.Reading reading() {
        return reading;
    }

    void declare(Hand fact) {
        hands[fact.slot()] = fact;
    }

    /** Declares a fact whose value fits; it is made when somebody asks for it. */
    void declare(int slot, Written value) {
        plain[slot] = value;
    }

    /** Declares what is declared once for many checks, and what follows from it. */
    void settle(@Nullable Hand[] known, @Nullable Written[] values, byte[] settled) {
        for (int slot = 0; slot < known.length; slot++) {
            Hand hand = known[slot];
            hands[slot] = hand == null ? null : hand.fresh();
        }
        System.arraycopy(values, 0, plain, 0, plain.length);
        System.arraycopy(settled, 0, states, 0, states.length);
    }

    /** The values that are declared and have not been made yet. */
    @Nullable
    Written[] plainValues() {
        return plain.clone();
    }

    boolean isDeclared(int slot) {
        return hands[slot] != null || plain[slot] != null;
    }

    /** Forgets the check, so that nothing of its subject is held on to. */
    void clear() {
        Arrays.fill(hands, null);
        Arrays.fill(plain, null);
        Arrays.fill(states, (byte) State.OPEN);
        for (int slot = 0; slot < scans.length; slot++) {
            Found scan = scans[slot];
            if (scan != null && scan.isOversized()) {
                scans[slot] = null;
            } else if (scan != null) {
                scan.forget();
            }
        }
        answers = Map.of();
        judging = null;
        waivers = WaiverBook.none();
        beside = null;
        known = KnownViolations.none();
        lifted = null;
        subjectId = Optional.empty();
        now = null;
        today = null;
    }

    Hand subject() {
        return subject;
    }

    Instant at() {
        return at;
    }

    boolean isStrict() {
        return strict;
    }

    SubjectProgram program() {
        return program;
    }

    /** Whether all that a report can say is kept. */
    boolean explains() {
        return explaining != null;
    }

    /** The slots of the facts whose assumed value was used; only an explanation tells. */
    Set<Integer> assumed() {
        return explaining == null ? Set.of() : explaining.assumed;
    }

    void leanOn(int slot) {
        if (explaining != null) {
            explaining.assumed.add(slot);
        }
    }

    /** The answers that counted; only an explanation tells. */
    Set<String> usedAnswers() {
        return explaining == null ? Set.of() : explaining.usedAnswers;
    }

    /** How a leaf stands; open where nobody has looked. */
    int state(int leaf) {
        return states[leaf];
    }

    void keep(int leaf, int state) {
        states[leaf] = (byte) state;
    }

    /** How the evaluation of a leaf went, where that is known. */
    @Nullable
    Trace trace(int leaf) {
        return explaining == null ? null : explaining.traces[leaf];
    }

    void keep(int leaf, Trace trace) {
        if (explaining != null) {
            explaining.traces[leaf] = trace;
        }
    }

    /** The fact in a slot: declared, assumed, worked out or judged, or else unknown. */
    Hand fact(int slot) {
        Hand known = hands[slot];
        if (known == null) {
            if (program.order().depth(slot) > DEEP) {
                findBelow(slot);
            }
            known = find(slot);
        }
        return known;
    }

    private Hand find(int slot) {
        Written value = plain[slot];
        Hand found = value == null
                ? program.fact(slot).find(this)
                : program.input(slot).plain(value);
        hands[slot] = found;
        return found;
    }

    /** Finds what a fact at the end of a long chain is worked out from, from the bottom up, so that no chain is too long. */
    private void findBelow(int first) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int slot = open.getLast();
            BitSet reads = program.order().reads(slot);
            int read = reads.nextSetBit(0);
            while (read >= 0 && (hands[read] != null || program.order().depth(read) == 0)) {
                read = reads.nextSetBit(read + 1);
            }
            if (read >= 0) {
                open.addLast(read);
            } else {
                open.removeLast();
                if (slot != first && hands[slot] == null) {
                    find(slot);
                }
            }
        }
    }

    /** Whether a fact has a text to scan: no where it is {@code nothing}, unknown where it is undeclared or blank. */
    int hasText(int slot) {
        String text = plainText(slot);
        if (text != null) {
            return TextLines.isBlank(text, new Span(0, text.length())) ? State.FACT : State.YES;
        }
        Hand fact = fact(slot);
        if (!fact.isKnown()) {
            return fact.state();
        }
        return fact.isNothing() ? State.NO : fact.isBlankText() ? State.FACT : State.YES;
    }

    private @Nullable String plainText(int slot) {
        boolean untouched = hands[slot] == null && program.input(slot).isText();
        return untouched && plain[slot] instanceof Written.Text text ? text.text() : null;
    }

    /** What the scan of a text fact found; the text has to be known. */
    Found scanned(int slot) {
        Found scan = scans[slot];
        if (scan == null) {
            scan = program.scan(slot).newFound();
            scans[slot] = scan;
        }
        if (!scan.isScanned()) {
            String text = plainText(slot);
            program.scan(slot).scan(text == null ? fact(slot).text() : text, scan);
        }
        return scan;
    }

    /** The answer to a question, by the name of a rule or of a judged fact; it counts as used. */
    @Nullable
    Boolean answer(String question) {
        Boolean answer = answers.get(question);
        if (answer != null && explaining != null) {
            explaining.usedAnswers.add(question);
        }
        return answer == null && judging != null ? judging.answer(question, this) : answer;
    }

    /** Whether a question has a plain answer. */
    boolean hasPlainAnswer(String question) {
        return answers.containsKey(question);
    }

    /** The answer to a question of a rule that is not in force; it does not count as used, it only tells what is coming. */
    @Nullable
    Boolean answerOutOfForce(String question) {
        Boolean answer = answers.get(question);
        return answer == null && judging != null ? judging.outOfForce(question, this) : answer;
    }

    /** What the check in Java of a rule found; it is called once. */
    CustomOutcome checked(int rule, CustomCheck check) {
        CustomOutcome known = checked[rule];
        if (known == null) {
            known = CustomOutcome.of(check, this);
            checked[rule] = known;
        }
        return known;
    }

    /** The right side of a test about a value at hand. */
    Hand right(Right right, Hand hand) {
        if (right instanceof Right.Constant constant) {
            return Hand.known(constant.value(), "", -1);
        }
        if (right instanceof Right.OfFact fact) {
            return fact(fact.slot());
        }
        if (right instanceof Right.OfField field) {
            return Steps.field(hand.record(field.up()), field.field());
        }
        return right instanceof Right.Unset unset ? Hand.unset(unset.parameter()) : now();
    }

    /** The instant of the check as a value. */
    private Hand now() {
        Hand known = now;
        if (known == null) {
            known = Hand.known(new FactValue.Moment(at, program.zone()), "now", -1);
            now = known;
        }
        return known;
    }

    /** The date that the subject is judged on, or else the instant of the check. */
    Hand dated() {
        return program.datedBy() < 0 ? now() : fact(program.datedBy());
    }

    /** The same, which has to be known, as a day or an instant in the calendar of the guidance. */
    Stretch today() {
        Stretch known = today;
        if (known == null) {
            known = Stretch.of(dated().known()).inCalendarOf(program.zone());
            today = known;
        }
        return known;
    }

    LinkedFact linkedFact(int slot) {
        return program.fact(slot).linked();
    }
}
