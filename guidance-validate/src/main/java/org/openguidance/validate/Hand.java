package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Id;
import org.openguidance.model.link.FactValue;

/**
 * The value that a test is about: what it is if it is known, what is needed if it is not, and where it stands in the
 * subject.
 */
final class Hand {

    private final @Nullable FactValue value;
    private final List<Need> needs;
    private final String path;
    private final int slot;
    private final boolean part;
    private final @Nullable Hand record;
    private final @Nullable Trace definition;
    private final int state;
    private @Nullable TextView view;
    private int blank = State.OPEN;
    private List<TextView> entryViews = List.of();
    private String entryPath = "";

    private Hand(
            @Nullable FactValue value,
            List<Need> needs,
            int state,
            String path,
            int slot,
            boolean part,
            @Nullable Hand record,
            @Nullable Trace definition,
            @Nullable TextView view) {
        this.value = value;
        this.needs = needs;
        this.state = state;
        this.path = path;
        this.slot = slot;
        this.part = part;
        this.record = record;
        this.definition = definition;
        this.view = view;
    }

    /** The subject as a whole. */
    static Hand subject() {
        return new Hand(null, List.of(), State.UNKNOWN, "", -1, false, null, null, null);
    }

    static Hand known(FactValue value, String path, int slot) {
        return new Hand(value, List.of(), State.YES, path, slot, false, null, null, null);
    }

    static Hand unknown(List<Need> needs, String path, int slot) {
        return new Hand(null, needs, Needs.state(needs), path, slot, false, null, null, null);
    }

    /** A parameter that nobody has set. */
    static Hand unset(Id parameter) {
        return unknown(List.of(new Need.OfParameter(parameter)), "$" + parameter, -1);
    }

    /** An unknown of which only the kinds of what it waits for are kept. */
    static Hand waiting(int state, String path, int slot) {
        return new Hand(null, List.of(), state, path, slot, false, null, null, null);
    }

    /** The same for another check: what a text is made of is kept with it, and not for others. */
    Hand fresh() {
        boolean shared = !(value instanceof FactValue.Text || value instanceof FactValue.Link);
        return shared ? this : new Hand(value, needs, state, path, slot, part, record, definition, null);
    }

    /** A fact that was worked out, with how that went. */
    Hand workedOut(Trace how) {
        return new Hand(value, needs, state, path, slot, part, record, how, view);
    }

    /** A value that belongs to this one: a field, or what a step leads to. */
    Hand inner(FactValue inner, String name) {
        return new Hand(inner, List.of(), State.YES, join(name), slot, false, record, null, null);
    }

    /** A value of this that is not declared. */
    Hand missing(String name) {
        String full = join(name);
        return new Hand(null, List.of(new Need.OfFact(slot, full)), State.FACT, full, slot, false, record, null, null);
    }

    /** The same unknown, one step further in. */
    Hand stillUnknown(String name) {
        return new Hand(null, needs, state, join(name), slot, part, record, null, null);
    }

    /** These parts of a text, each as the text engine sees it; places in them are places in the text at a path. */
    Hand withEntryViews(List<TextView> views, String textPath) {
        Hand hand = new Hand(value, needs, state, path, slot, part, record, definition, view);
        hand.entryViews = views;
        hand.entryPath = textPath;
        return hand;
    }

    /** An entry of this list; where it is a record, names inside it are looked up in it first. */
    Hand entry(FactValue entry, int index) {
        if (!entryViews.isEmpty()) {
            return new Hand(entry, List.of(), State.YES, entryPath, slot, true, record, null, entryViews.get(index));
        }
        String inList = path + "[" + index + "]";
        Hand hand = new Hand(entry, List.of(), State.YES, inList, slot, false, record, null, null);
        return entry instanceof FactValue.Fields ? hand.asRecord() : hand;
    }

    private Hand asRecord() {
        Hand outer = record;
        Hand entry = new Hand(value, needs, state, path, slot, part, outer, null, null);
        return new Hand(value, needs, state, path, slot, part, entry, null, view);
    }

    boolean isKnown() {
        return value != null;
    }

    boolean isNothing() {
        return value instanceof FactValue.Nothing;
    }

    Optional<FactValue> value() {
        return Optional.ofNullable(value);
    }

    /** The value, which has to be known. */
    FactValue known() {
        if (value == null) {
            throw new IllegalStateException("the value of '" + path + "' is not known");
        }
        return value;
    }

    List<Need> needs() {
        return needs;
    }

    /** What it waits for, where its value is not known. */
    int state() {
        return state;
    }

    /** What it waits for; 0 where its value is known. */
    int waiting() {
        return value == null ? state : 0;
    }

    String path() {
        return path;
    }

    int slot() {
        return slot;
    }

    boolean isPart() {
        return part;
    }

    Optional<Trace> definition() {
        return Optional.ofNullable(definition);
    }

    /** The record so many records further out; 0 is the entry at hand. */
    Hand record(int up) {
        Hand found = record;
        for (int at = 0; at < up && found != null; at++) {
            found = found.record;
        }
        if (found == null) {
            throw new IllegalStateException("there is no record around '" + path + "'");
        }
        return found;
    }

    /** The text as the text engine sees it; the value has to be a text or a link. */
    TextView view() {
        if (view == null) {
            view = TextView.of(text());
        }
        return view;
    }

    /** The characters of a text or a link. */
    String text() {
        FactValue known = known();
        return known instanceof FactValue.Link link ? link.address() : ((FactValue.Text) known).text();
    }

    /** Whether it is a text of its own (no part of one) with nothing visible in it. */
    boolean isBlankText() {
        return !part && value instanceof FactValue.Text && isInvisible();
    }

    /** Whether nothing can be seen of a text or a link. */
    boolean isInvisible() {
        if (blank == State.OPEN) {
            blank = State.of(view().isBlank());
        }
        return blank == State.YES;
    }

    private String join(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
