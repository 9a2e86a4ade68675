package org.openguidance.loader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.Labelled;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.RuleReference;
import org.openguidance.model.Source;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.DidYouMean;

/**
 * Reads single texts as what their place asks for; nothing is guessed. What cannot be read is reported and left out; what
 * the reader of the file could not make out is left out without a word.
 */
final class Plain {

    private final Faults faults;

    Plain(Faults faults) {
        this.faults = faults;
    }

    /** Any text, as it was typed, even a blank one. */
    Optional<String> text(Node node, String what) {
        return text(node, what, "a text");
    }

    /** Any text, where messages call for something more exact. */
    Optional<String> text(Node node, String what, String needed) {
        return typed(node, what, needed).map(Node.Text::text);
    }

    /** A text with something in it. */
    Optional<String> words(Node node, String what) {
        return typed(node, what, "a text").map(Node.Text::text).filter(text -> isFilled(node, what, text));
    }

    private boolean isFilled(Node node, String what, String text) {
        if (text.isBlank()) {
            faults.add(DiagnosticCode.EMPTY, node.location(), what + " must not be blank");
        }
        return !text.isBlank();
    }

    private Optional<Node.Text> typed(Node node, String what, String needed) {
        if (node instanceof Node.Text text) {
            return Optional.of(text);
        }
        if (!(node instanceof Node.Damaged)) {
            faults.wrongType(node, what, needed);
        }
        return Optional.empty();
    }

    /** An id; of one that is spelt wrongly, what was probably meant, so that what names it rightly finds it. */
    Optional<Id> id(Node node, String what) {
        Optional<Node.Text> text = typed(node, what, "an id, such as 'no-phone-numbers'");
        return text.flatMap(typed -> id(typed, what));
    }

    /** The same where the text is at hand, as a key is. */
    Optional<Id> id(Node.Text typed, String what) {
        String text = typed.text();
        if (Id.isValid(text)) {
            return Optional.of(Id.of(text));
        }
        Optional<String> meant = nearestId(text);
        String problem = text.length() > Id.LONGEST
                ? " has more than " + Id.LONGEST + " characters: an id is lower-case words joined by '-'"
                : " must be lower-case words joined by '-', such as 'no-phone-numbers'";
        faults.add(
                DiagnosticCode.BAD_ID,
                typed.location(),
                what + " " + Words.quoted(text) + problem,
                meant.map(id -> "did you mean '" + id + "'?"));
        return meant.map(Id::of);
    }

    /** The id that a text comes near to: {@code No phone_numbers} to {@code no-phone-numbers}. */
    static Optional<String> nearestId(String text) {
        StringBuilder id = new StringBuilder();
        char before = '-';
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean letterOrDigit = unit < 128 && Character.isLetterOrDigit(unit);
            boolean begins = Character.isUpperCase(unit) && Character.isLowerCase(before);
            if ((!letterOrDigit || begins) && !id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
            if (letterOrDigit) {
                id.append(unit);
            }
            before = unit;
        }
        String typed = id.toString().toLowerCase(Locale.ROOT);
        String trimmed = typed.endsWith("-") ? typed.substring(0, typed.length() - 1) : typed;
        return Optional.of(trimmed).filter(Id::isValid);
    }

    /** Something that is named by its id. */
    Optional<Named> named(Node node, String what) {
        return id(node, what).map(id -> new Named(id, Origin.at(node.location())));
    }

    /** A rule by {@code rule} or {@code code/rule}. */
    Optional<RuleReference> rule(Node node, String what) {
        return words(node, what).flatMap(text -> {
            try {
                return Optional.of(RuleReference.of(text, Origin.at(node.location())));
            } catch (IllegalArgumentException badId) {
                faults.add(
                        DiagnosticCode.BAD_ID,
                        node.location(),
                        what + " " + Words.quoted(text) + " must be the id of a rule, as in 'rule' or 'code/rule'");
                return Optional.empty();
            }
        });
    }

    /** {@code yes} or {@code no} and nothing else. */
    Optional<Boolean> yesNo(Node node, String what) {
        return typed(node, what, "yes or no").map(Node.Text::text).flatMap(text -> yesNo(node, what, text));
    }

    private Optional<Boolean> yesNo(Node node, String what, String text) {
        if (text.equals("yes") || text.equals("no")) {
            return Optional.of(text.equals("yes"));
        }
        faults.add(
                DiagnosticCode.NOT_YES_NO,
                node.location(),
                what + " must be yes or no, not " + Words.quoted(text),
                yesOrNo(text)
                        .map(word -> "write '" + word + "'")
                        .or(() -> DidYouMean.hint(text, List.of("yes", "no"))));
        return Optional.empty();
    }

    /** The word of the two that was probably meant. */
    static Optional<String> yesOrNo(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "on", "1" -> Optional.of("yes");
            case "no", "n", "false", "off", "0" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    /** A whole number from some number on. */
    Optional<Integer> wholeNumber(Node node, String what, int least) {
        return typed(node, what, "a whole number").map(Node.Text::text).flatMap(text -> {
            Optional<Integer> number = digits(text).filter(value -> value >= least);
            if (number.isEmpty()) {
                faults.add(
                        DiagnosticCode.NOT_A_NUMBER,
                        node.location(),
                        what + " must be a whole number from " + least + " on, in digits alone, not "
                                + Words.quoted(text));
            }
            return number;
        });
    }

    /** The number that up to nine digits say. */
    static Optional<Integer> digits(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** One of some words. */
    <T extends Labelled> Optional<T> choice(Node node, String what, T[] choices) {
        List<String> labels = Labelled.labels(choices);
        return typed(node, what, "one of " + listed(labels))
                .map(Node.Text::text)
                .flatMap(text -> {
                    Optional<T> choice = Labelled.find(choices, text);
                    if (choice.isEmpty()) {
                        notAChoice(node, what, text, labels);
                    }
                    return choice;
                });
    }

    /** Reports a word that is none of those that can stand here. */
    void notAChoice(Node node, String what, String text, List<String> choices) {
        faults.add(
                DiagnosticCode.NOT_A_CHOICE,
                node.location(),
                what + " cannot be " + Words.quoted(text),
                DidYouMean.hint(text, choices).orElse("write one of " + listed(choices)));
    }

    /** A web address that a page may link to. */
    Optional<String> address(Node node, String what) {
        return words(node, what).filter(text -> {
            if (!Source.isWebAddress(text)) {
                faults.add(
                        DiagnosticCode.BAD_URL,
                        node.location(),
                        what + " must begin with https:// or http:// and hold no spaces, not as in "
                                + Words.quoted(text),
                        Optional.of("https://" + text)
                                .filter(address -> Source.isWebAddress(address) && text.indexOf(':') < 0)
                                .map(address -> "did you mean '" + address + "'?"));
            }
            return Source.isWebAddress(text);
        });
    }

    /** {@code a, b, c}. */
    static String listed(List<String> words) {
        return String.join(", ", words);
    }
}
