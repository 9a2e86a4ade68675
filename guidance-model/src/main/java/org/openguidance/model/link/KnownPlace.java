package org.openguidance.model.link;

import java.util.Optional;

/**
 * A place in a rule, and which {@code known} may stand there: the one that leaving the fact out cannot make do what its
 * author would like.
 *
 * @param words what messages call the place
 * @param allowed the {@code known} that may stand there; none where neither may
 * @param why why the other may not
 * @param remedy what to do where neither may
 */
record KnownPlace(String words, Optional<Boolean> allowed, String why, Optional<String> remedy) {

    private KnownPlace(String words, Optional<Boolean> allowed, String why) {
        this(words, allowed, why, Optional.empty());
    }

    static final KnownPlace WHEN =
            new KnownPlace("'when'", Optional.of(false), "leaving the fact out would keep the rule from applying");
    static final KnownPlace FORBID = new KnownPlace(
            "'forbid'", Optional.of(false), "leaving the fact out would keep the rule from being broken");
    static final KnownPlace FLAG =
            new KnownPlace("'flag'", Optional.of(false), "leaving the fact out would keep the question from being put");
    static final KnownPlace REQUIRE =
            new KnownPlace("'require'", Optional.of(true), "leaving the fact out would keep the rule");
    static final KnownPlace UNLESS =
            new KnownPlace("'unless'", Optional.of(true), "leaving the fact out would lift the rule");
    static final KnownPlace MAY =
            new KnownPlace("a may rule", Optional.empty(), "leaving the fact out could be what permits something");

    /** A place where neither may stand. */
    static KnownPlace in(String place, String why) {
        return new KnownPlace("'" + place + "'", Optional.empty(), why + ", so that leaving the fact out could help");
    }

    /** A place in a code whose may rules inherit it. */
    static KnownPlace handedToMay(String place) {
        return new KnownPlace(
                "'" + place + "' of a code with may rules",
                Optional.empty(),
                "the code hands it down to them, and leaving the fact out could be what permits something",
                Optional.of("put it on the rules that need it, or the may rules into a code of their own"));
    }

    /** The same place, seen from inside of something that turns yes into no. */
    KnownPlace reversed(String inside) {
        return new KnownPlace(
                words + (words.endsWith(inside) ? "" : ", under " + inside), allowed.map(yes -> !yes), why, remedy);
    }

    /** The same place, seen from inside of something where leaving a fact out can help either way. */
    KnownPlace open(String inside) {
        return new KnownPlace(
                words + ", under " + inside, Optional.empty(), "there leaving the fact out could help either way");
    }
}
