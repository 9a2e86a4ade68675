package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Words.ListName;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Printable;

/** Reads words and phrases to look for. */
final class WordsBinder {

    private static final List<String> WORDS = List.of("words", "list");
    private static final List<String> SAYS = List.of("words", "list", "near", "except");
    private static final List<String> NEAR = List.of("words", "list", "within");

    private final Binding binding;
    private final MatcherBinder matchers;
    private final Operands operands;

    WordsBinder(Binding binding, MatcherBinder matchers, Operands operands) {
        this.binding = binding;
        this.matchers = matchers;
        this.operands = operands;
    }

    /** What a text has to say: a list of words, or a group with words or a list, what is near, and what does not count. */
    Optional<Condition.Says> says(Node node, String what, Origin origin) {
        if (!(node instanceof Node.Mapping)) {
            return words(node, what)
                    .map(words -> new Condition.Says(words, Optional.empty(), Optional.empty(), origin));
        }
        return binding.keysOf(node, what, SAYS).flatMap(keys -> {
            Optional<Condition.Near> near = keys.read("near", this::near);
            Optional<org.openguidance.model.Words> except = keys.read("except", not -> words(not, "'except'"));
            return named(keys).map(words -> new Condition.Says(words, near, except, origin));
        });
    }

    private Optional<Condition.Near> near(Node node) {
        return binding.keysOf(node, "'near'", NEAR).flatMap(keys -> {
            Optional<Operand> within = keys.need("within", "say how many words may stand between, as in 'within: 5'")
                    .flatMap(number -> operands.amount(number, "'within' in 'near'"));
            Optional<org.openguidance.model.Words> words = named(keys);
            return words.isPresent() && within.isPresent()
                    ? Optional.of(new Condition.Near(words.get(), within.get()))
                    : Optional.empty();
        });
    }

    /** A list of words, or a group with {@code words} or {@code list}. */
    Optional<org.openguidance.model.Words> words(Node node, String what) {
        return node instanceof Node.Mapping
                ? binding.keysOf(node, what, WORDS).flatMap(this::named)
                : inPlace(node, what);
    }

    private Optional<org.openguidance.model.Words> named(KnownKeys keys) {
        if (keys.has("words") && keys.has("list")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at("list"),
                            keys.thing() + " has 'words' and 'list', and can have only one of them",
                            "put the words into the list, or write two tests");
        }
        if (!keys.has("words") && !keys.has("list") && !keys.hasStrangers() && keys.isComplete()) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            keys.location(),
                            keys.thing() + " needs 'words' or 'list'",
                            "write it as in { words: [manifesto] } or { list: party-slogans }");
        }
        return keys.read("words", node -> inPlace(node, "'words'")).or(() -> keys.read("list", this::list));
    }

    private Optional<org.openguidance.model.Words> list(Node node) {
        return binding.plain()
                .named(node, "word list")
                .map(name -> new org.openguidance.model.Words(
                        List.of(), Optional.of(new ListName(name.id(), name.origin()))));
    }

    private Optional<org.openguidance.model.Words> inPlace(Node node, String what) {
        if (matchers.isEmptyList(node, what)) {
            return Optional.empty();
        }
        if (node instanceof Node.Listing list && hasNamedList(list)) {
            return listAmongWords(list, what);
        }
        List<Node> items =
                Operands.isParameter(node) ? List.of(node) : binding.lists().items(node, what);
        String entry = "entry of " + what;
        List<Operand> terms = new ArrayList<>(items.size());
        for (Node item : items) {
            Optional<String> term = binding.plain().text(item, entry);
            if (term.isPresent() && isTerm(binding, term.get(), item)) {
                operands.value(item, entry).ifPresent(terms::add);
            }
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new org.openguidance.model.Words(terms, Optional.empty()));
    }

    private static boolean hasNamedList(Node.Listing list) {
        for (Node item : list.items()) {
            if (namesList(item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesList(Node item) {
        return item instanceof Node.Mapping group && group.find("list").isPresent();
    }

    /** A word list that is named inside of a list of words; its name is looked up all the same. */
    private Optional<org.openguidance.model.Words> listAmongWords(Node.Listing items, String what) {
        Node.Mapping group = (Node.Mapping) items.items().stream()
                .filter(WordsBinder::namesList)
                .findFirst()
                .orElseThrow();
        String shown = Shown.of(group);
        binding.faults()
                .add(
                        DiagnosticCode.WRONG_TYPE,
                        group.location(),
                        "a word list stands inside of a list of words, and can only stand in its place",
                        Shown.only(items).isPresent()
                                ? "write '" + what.replace("'", "") + ": " + shown + "'"
                                : "put the words into the word list, or write two tests, one with " + shown);
        return binding.keysOf(group, what, WORDS).flatMap(this::named);
    }

    /** Whether a text can be looked for: something in it can be seen, and it is not every word. */
    static boolean isTerm(Binding binding, String term, Node item) {
        if (!hasVisible(term)) {
            binding.faults()
                    .add(
                            DiagnosticCode.EMPTY_TERM,
                            item.location(),
                            "a word to look for must have something in it that can be seen, not '"
                                    + Printable.excerpt(term) + "'",
                            "write the word, or take the entry out");
            return false;
        }
        return binding.hasRoomForTerm(item.location(), term);
    }

    private static boolean hasVisible(String term) {
        for (int at = 0; at < term.length(); at += Character.charCount(term.codePointAt(at))) {
            if (isVisible(term.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reader sees something of it: no white space, no control or format character, no mark on its own. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> false;
            default -> codePoint != 0x115F && codePoint != 0x1160 && codePoint != 0x3164 && codePoint != 0xFFA0;
        };
    }
}
