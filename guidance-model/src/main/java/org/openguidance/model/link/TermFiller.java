package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.WordList;
import org.openguidance.model.Words;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Fills in the words to look for: from the place itself, from word lists, from parameters. */
final class TermFiller {

    private final Pack pack;
    private final Faults faults;
    private final Parameters parameters;
    private final Zones zones;
    private final Usage usage;

    TermFiller(Pack pack, Faults faults, Parameters parameters, Zones zones, Usage usage) {
        this.pack = pack;
        this.faults = faults;
        this.parameters = parameters;
        this.zones = zones;
        this.usage = usage;
    }

    /** The terms that are meant by words. */
    Terms fill(Words words) {
        return words.list().isPresent() ? list(words.list().get()) : inPlace(words.words());
    }

    /** Reports empty terms of the word lists. */
    void checkLists() {
        for (WordList list : pack.guidance().wordLists()) {
            list.words().forEach(term -> check(term, list.location()));
        }
    }

    private Terms list(Words.ListName name) {
        Optional<WordList> list = pack.wordLists().get(name.id());
        usage.of(Usage.Kind.WORD_LIST, name.id());
        if (list.isEmpty()) {
            faults.addName(
                    DiagnosticCode.UNKNOWN_WORD_LIST,
                    name.origin().location(),
                    "there is no word list " + Phrase.quote(name.id().text()),
                    name.id().text(),
                    pack.wordLists().names());
        }
        return new Terms(list.map(WordList::words).orElse(List.of()), List.of());
    }

    private Terms inPlace(List<Operand> words) {
        List<String> terms = new ArrayList<>(words.size());
        List<Id> unset = new ArrayList<>();
        for (Operand word : words) {
            if (word instanceof Operand.Parameter parameter) {
                parameter(parameter, terms, unset);
            } else if (word instanceof Operand.Text text) {
                check(text.text(), text.origin().location());
                terms.add(text.text());
            } else {
                faults.add(
                        DiagnosticCode.WRONG_TYPE,
                        word.origin().location(),
                        "words to look for must be texts or parameters, not " + word);
            }
        }
        return new Terms(terms, unset);
    }

    private void parameter(Operand.Parameter parameter, List<String> terms, List<Id> unset) {
        Parameters.Place place = Parameters.Place.of(FactType.text(), zones.pack(), true);
        for (Right right : parameters.at(parameter, place).orElse(List.of())) {
            if (right instanceof Right.Constant constant) {
                check(constant.value().display(), parameter.origin().location());
                terms.add(constant.value().display());
            } else {
                unset.add(parameter.id());
            }
        }
    }

    private void check(String term, SourceLocation location) {
        if (!hasVisible(term)) {
            faults.add(
                    DiagnosticCode.EMPTY_TERM,
                    location,
                    "the term " + Phrase.quote(term)
                            + " has nothing visible in it, so it would be found everywhere or nowhere",
                    "write the word or phrase to look for");
        }
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
