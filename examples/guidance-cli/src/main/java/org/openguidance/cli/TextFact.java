package org.openguidance.cli;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Named;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;

/** Finds the fact that a file of text fills. */
final class TextFact {

    private TextFact() {}

    /** The fact that is named; else the one text that is judged on, else the only text of the subject. */
    static String of(SubjectKind kind, Optional<String> named) {
        List<String> texts = kind.facts().stream()
                .filter(TextFact::isText)
                .map(fact -> fact.id().text())
                .toList();
        if (texts.isEmpty()) {
            throw Refusal.usage("a " + kind.id() + " has no text that a file could fill; give its facts with --fact");
        }
        return named.map(name -> checked(kind, name, texts)).orElseGet(() -> found(kind, texts));
    }

    private static boolean isText(FactDeclaration fact) {
        return fact.definition().isEmpty()
                && fact.type() instanceof FactType.Scalar scalar
                && scalar.type() == ScalarType.TEXT;
    }

    private static String checked(SubjectKind kind, String name, List<String> texts) {
        if (!texts.contains(name)) {
            throw Refusal.usage(
                    "a " + kind.id() + " has no text '" + Printable.excerpt(name) + "' that a file could fill: "
                            + DidYouMean.hint(name, texts).orElse("it has " + String.join(", ", texts)));
        }
        return name;
    }

    private static String found(SubjectKind kind, List<String> texts) {
        List<String> judged = kind.judgedOn().stream()
                .map(Named::toString)
                .filter(texts::contains)
                .toList();
        if (judged.size() == 1) {
            return judged.get(0);
        }
        if (texts.size() == 1) {
            return texts.get(0);
        }
        throw Refusal.usage("a " + kind.id() + " has several texts: say which one the file holds, --text-fact "
                + String.join(" or --text-fact ", texts));
    }
}
