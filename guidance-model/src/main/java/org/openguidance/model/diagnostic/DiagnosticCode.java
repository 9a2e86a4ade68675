package org.openguidance.model.diagnostic;

/**
 * The kinds of fault, each with a number that keeps its meaning for good: {@code G0} the file and its YAML, {@code G1}
 * the shape of what it says, {@code G2} references, {@code G3} conditions and types, {@code G4} examples, {@code G9} what
 * is allowed but was probably not meant.
 *
 * <p>{@code docs/diagnostics.md} is written from this list.
 */
public enum DiagnosticCode {
    // G0: the file, its encoding, its YAML
    UNREADABLE("G001", "The file cannot be read."),
    TOO_LARGE("G002", "The file, or something in it, is over a limit."),
    NOT_UTF8("G003", "The file is not UTF-8."),
    CONTROL_CHARACTER("G004", "A text holds a character that cannot be seen and does not belong there."),
    NO_GUIDANCE("G005", "The file holds no guidance."),
    NOT_A_PACK("G006", "The file is something else than a pack."),
    SEVERAL_DOCUMENTS("G007", "The file holds more than one document."),
    SYNTAX("G010", "The YAML cannot be read."),
    TAB("G011", "A tab stands where only spaces may."),
    ANCHOR("G012", "Anchors and aliases are not used in packs."),
    MERGE_KEY("G013", "Merge keys are not used in packs."),
    TAG("G014", "Tags are not used in packs."),
    DUPLICATE_KEY("G015", "A key stands twice."),
    LOST_TO_COMMENT("G020", "Words after a # would be lost as a comment."),
    NO_VALUE("G021", "A key or an entry has no value."),
    CURLY_QUOTES("G023", "A text is wrapped in curly quotes, which YAML takes for part of it."),
    MISSING_SPACE("G024", "A space is missing after a colon, so YAML reads one word."),

    // G1: the shape
    WRONG_TYPE("G101", "Something stands where another kind of thing is needed."),
    MISSING_KEY("G102", "A key that is needed is missing."),
    EMPTY("G103", "Something is empty that may not be."),
    UNKNOWN_KEY("G104", "A key is not known here."),
    BAD_ID("G105", "An id is not lower-case words joined by hyphens."),
    DUPLICATE_ID("G106", "Two things of one kind have the same id."),
    RESERVED_NAME("G107", "A name is reserved."),
    NOT_YES_NO("G108", "Yes or no is needed."),
    NOT_A_NUMBER("G109", "A number is needed."),
    BAD_DATE("G110", "A date or time does not exist or is written in another way."),
    BAD_ZONE("G111", "A time zone does not exist."),
    NOT_A_CHOICE("G112", "A word is not one of the choices."),
    BAD_LANGUAGE("G113", "A language tag is not right."),
    BAD_URL("G114", "A web address is not right."),
    OBLIGATION("G115", "A rule has no obligation, or more than one."),
    TESTS_NOTHING("G116", "A rule tests nothing."),
    MAY_RULE("G117", "A may rule has what only other rules can have, or the reverse."),
    FLAG_WITHOUT_ASK("G118", "A rule flags something but asks nothing."),
    EMPTY_TERM("G120", "A word or phrase to look for is empty."),
    BAD_PATTERN("G121", "A pattern is not right."),
    COSTLY_PATTERN("G122", "A pattern is too long or costs too much."),
    BAD_WINDOW("G123", "A window of time ends before it starts."),
    WRONG_VERSION("G124", "The pack is written for another version of the format."),
    BAD_AMOUNT("G125", "An amount of time is not right."),
    BAD_COMBINATION("G126", "Two things stand together that cannot."),
    NO_ZONE("G127", "A time of day is given, but no time zone."),

    // G2: references
    UNKNOWN_SOURCE("G201", "A source is named that the pack does not list."),
    UNKNOWN_PRINCIPLE("G202", "A principle is named that the pack does not list."),
    UNKNOWN_STAGE("G203", "A stage is named that its engagement model does not have."),
    UNKNOWN_VALUE_ID("G204", "A value is named that the code does not list."),
    UNKNOWN_PERIOD("G205", "A period is named that the pack does not list."),
    UNKNOWN_WORD_LIST("G206", "A word list is named that the pack does not list."),
    UNKNOWN_PARAMETER("G207", "A parameter is named that the pack does not list."),
    UNKNOWN_FACT("G208", "A fact is named that the subject does not declare."),
    UNKNOWN_RULE("G209", "A rule is named that the pack does not have."),
    UNKNOWN_SUBJECT("G210", "A subject is named that the pack does not declare."),
    UNKNOWN_CALENDAR("G211", "A calendar is named that the pack does not list."),
    UNKNOWN_ENGAGEMENT("G212", "An engagement model is named that the pack does not list."),
    UNKNOWN_EXEMPTION("G213", "An exemption is named that the rule does not have."),
    BAD_PERMIT("G214", "A rule is permitted that cannot be."),
    OTHER_GUIDANCE("G215", "A baseline was taken with another guidance."),

    // G3: conditions and types
    WRONG_FACT_TYPE("G301", "A condition asks of a fact what facts of its type do not have."),
    NOT_A_VALUE("G302", "A value is not one that the fact can have."),
    UNKNOWN_FIELD("G303", "A field or part is named that is not there."),
    FAILS_OPEN("G304", "A test for being known stands where leaving the fact out would help."),
    DEFINITION_CYCLE("G305", "Facts are defined by one another in a circle."),
    PARAMETER_TYPES("G306", "A parameter is used in places of different types, or its value does not fit them."),
    UNKNOWN_MATCHER("G307", "A word in a condition is neither a fact, a field nor a test."),
    LIST_IN_REQUIRE("G308", "A list stands under require, where its meaning would be unclear."),
    EMPTY_CONDITION("G309", "A condition is empty."),
    BAD_DEFINITION("G310", "A fact is defined in a way that does not fit its type."),
    INCOMPARABLE("G311", "Two things are compared that cannot be."),

    // G4: examples
    BAD_EXAMPLE("G401", "An example does not fit its rule."),

    // G5: tailorings
    UNKNOWN_BASE("G501", "The guidance that a tailoring names as its base is not there."),
    BASE_HAS_ERRORS("G502", "The base of a tailoring has errors of its own."),
    BASE_MOVED("G503", "The base of a tailoring is another version than the one that it was written for."),
    NOT_IN_BASE("G504", "A tailoring changes something that its base does not have."),
    IN_BASE_ALREADY("G505", "A tailoring adds something that its base has already."),
    LOOSENS_UNSAID("G506", "A change may make outcomes milder and does not say so."),
    FIXED_RULE("G507", "A change loosens a rule that is fixed."),
    TAILORING_CHAIN("G508", "Tailorings rest on one another in a circle, or too many of them."),
    TAILORINGS_CONFLICT("G509", "Tailorings that are to be put together do not go together."),

    // G9: allowed, but probably not meant
    UNUSED("G901", Severity.WARNING, "Something is defined and never used."),
    NO_RULES_FOR_SUBJECT("G902", Severity.WARNING, "A subject is declared that no rule is about."),
    NO_EXAMPLES("G903", Severity.WARNING, "A rule has no example each way."),
    NEVER_HOLDS("G904", Severity.WARNING, "A condition can never hold."),
    ALWAYS_HOLDS("G905", Severity.WARNING, "A condition always holds."),
    NOT_BOTH("G906", Severity.WARNING, "'None of' one thing with two lines means 'not both', not 'neither'."),
    ASCII_PATTERN("G907", Severity.WARNING, "A pattern uses \\b, \\w or \\d, which know only ASCII letters."),
    COMPARED_WITH_ITSELF("G908", Severity.WARNING, "A value is compared with itself."),
    WHOLE_TEXT("G909", Severity.WARNING, "A text is tested to be a word and nothing else."),
    LONG_WAIVER("G910", Severity.WARNING, "A waiver runs for longer than waivers should."),
    RETIRED_RULE("G911", Severity.WARNING, "A rule is named by an id that it no longer has."),
    UNKNOWN_QUESTION("G912", Severity.WARNING, "An answer is kept for a question that the guidance does not ask."),
    LOOSENS_NOTHING("G913", Severity.WARNING, "A change says that it loosens, and it does not."),
    GONE_RULE("G914", Severity.WARNING, "A baseline knows something of a rule that is not there."),
    LONG_BASELINE("G915", Severity.WARNING, "A baseline runs for longer than waivers should.");

    private final String id;
    private final Severity severity;
    private final String summary;

    DiagnosticCode(String id, String summary) {
        this(id, Severity.ERROR, summary);
    }

    DiagnosticCode(String id, Severity severity, String summary) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
    }

    /** The stable number, such as {@code G104}. */
    public String id() {
        return id;
    }

    /** Whether it keeps the guidance from being used. */
    public Severity severity() {
        return severity;
    }

    /** The kind of fault in one sentence. */
    public String summary() {
        return summary;
    }
}
