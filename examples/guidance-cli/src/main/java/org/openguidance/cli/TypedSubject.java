package org.openguidance.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;

/**
 * A subject that is described on the command line: its kind, perhaps a file with its text, and its facts, which are added
 * by {@link GivenFacts}.
 *
 * @param kind the kind of subject; the only one of the guidance, where none is named
 * @param text the file with its text
 * @param textFact the fact that the text fills
 * @param given the facts that are given beside it
 * @param standardInput where the text comes from if its file is {@code -}
 */
record TypedSubject(
        Optional<String> kind,
        Optional<String> text,
        Optional<String> textFact,
        GivenFacts given,
        InputStream standardInput)
        implements SubjectSource {

    /** The most characters that a text may have. */
    private static final int LONGEST = 1_000_000;

    @Override
    public String name() {
        return text.map(TextFiles::shown).orElse("the subject");
    }

    @Override
    public Optional<String> file() {
        return text.filter(name -> !name.equals(TextFiles.STANDARD_INPUT));
    }

    @Override
    public ReadSubject read(LinkedGuidance guidance) {
        SubjectKind found = kind(guidance);
        Subject.Builder subject = Subject.builder().kind(found.id());
        text.ifPresent(file -> {
            String fact = TextFact.of(found, textFact);
            if (given.has(fact)) {
                throw Refusal.usage("the fact '" + fact + "' is given twice, with --text and with --fact");
            }
            subject.putFact(
                    fact,
                    new Written.Text(text(file), Origin.at(SourceLocation.ofFile(file.equals("-") ? "--text" : file))));
        });
        return ReadSubject.of(subject.build());
    }

    private SubjectKind kind(LinkedGuidance guidance) {
        List<String> kinds = guidance.guidance().subjects().stream()
                .map(one -> one.id().text())
                .toList();
        if (kind.isEmpty() && kinds.size() != 1) {
            throw Refusal.usage("say what is checked: --subject " + String.join(" or --subject ", kinds));
        }
        String name = kind.orElseGet(() -> kinds.get(0));
        return Optional.of(name)
                .filter(kinds::contains)
                .flatMap(known -> guidance.guidance().subject(Id.of(known)))
                .orElseThrow(() ->
                        Refusal.usage("the guidance '" + guidance.guidance().id() + "' knows no subject '"
                                + Printable.excerpt(name) + "': "
                                + DidYouMean.hint(name, kinds).orElse("it knows " + String.join(", ", kinds))));
    }

    private String text(String file) {
        String text = withoutLastLineEnd(TextFiles.read(file, standardInput));
        if (text.length() > LONGEST) {
            throw Refusal.of(TextFiles.shown(file) + " has " + Counted.grouped(text.length())
                    + " characters; a text that is checked may have " + Counted.grouped(LONGEST));
        }
        return text;
    }

    /** Editors end a file with a line end that is no part of what will be said; one is dropped, no more. */
    static String withoutLastLineEnd(String text) {
        int end = text.length();
        if (text.endsWith("\r\n")) {
            end -= 2;
        } else if (text.endsWith("\n") || text.endsWith("\r")) {
            end -= 1;
        }
        return text.substring(0, end);
    }
}
