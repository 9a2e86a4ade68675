package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Foreword;
import org.openguidance.model.Operand;
import org.openguidance.model.Parameter;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.WordList;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the smaller things that a guidance lists: sources, forewords, principles, parameters, word lists. */
final class SectionBinder {

    private static final List<String> SOURCE =
            List.of("id", "title", "publisher", "date", "url", "licence", "evidence");
    private static final List<String> FOREWORD = List.of("by", "role", "message", "cite", "evidence");
    private static final List<String> PRINCIPLE = List.of("id", "title", "because", "cite", "evidence");
    private static final List<String> PARAMETER = List.of("id", "title", "value", "ask", "cite", "evidence");
    private static final List<String> WORD_LIST = List.of("id", "title", "words", "cite", "evidence");

    private final Binding binding;
    private final WrittenBinder values;
    private final Operands operands;

    SectionBinder(Binding binding, WrittenBinder values) {
        this.binding = binding;
        this.values = values;
        this.operands = new Operands(binding);
    }

    Optional<Source> source(Node node) {
        return binding.keys(node, "source", SOURCE)
                .map(keys -> Source.builder()
                        .id(keys.needId())
                        .title(keys.needWording("title"))
                        .location(keys.location())
                        .publisher(keys.words("publisher"))
                        .date(keys.read("date", date -> binding.times().partialDate(date, keys.what("date"))))
                        .url(keys.read("url", url -> binding.plain().address(url, keys.what("url"))))
                        .licence(keys.words("licence"))
                        .evidence(keys.evidence())
                        .build());
    }

    Optional<Foreword> foreword(Node node) {
        return binding.keys(node, "foreword", FOREWORD)
                .map(keys -> Foreword.builder()
                        .by(keys.needWords("by").orElse("?"))
                        .role(keys.words("role"))
                        .message(keys.needWording("message"))
                        .location(keys.location())
                        .addAllCite(keys.cites())
                        .evidence(keys.evidence())
                        .build());
    }

    Optional<Principle> principle(Node node) {
        return binding.keys(node, "principle", PRINCIPLE)
                .map(keys -> Principle.builder()
                        .id(keys.needId())
                        .title(keys.needWording("title"))
                        .location(keys.location())
                        .because(keys.wording("because"))
                        .addAllCite(keys.cites())
                        .evidence(keys.evidence())
                        .build());
    }

    Optional<Parameter> parameter(Node node) {
        return binding.keys(node, "parameter", PARAMETER)
                .map(keys -> Parameter.builder()
                        .id(keys.needId())
                        .title(keys.needWording("title"))
                        .location(keys.location())
                        .value(keys.read("value", values::value))
                        .ask(keys.wording("ask"))
                        .addAllCite(keys.cites())
                        .evidence(keys.evidence())
                        .build());
    }

    Optional<WordList> wordList(Node node) {
        return binding.keys(node, "word list", WORD_LIST).flatMap(keys -> {
            WordList.Builder wordList = WordList.builder();
            wordList.id(keys.needId())
                    .title(keys.needWording("title"))
                    .location(keys.location())
                    .addAllCite(keys.cites())
                    .evidence(keys.evidence());
            List<String> words = keys.need("words")
                    .map(entries -> words(entries, keys.what("words")))
                    .orElse(List.of());
            return Optional.of(
                    wordList.addAllWords(words.isEmpty() ? List.of("?") : words).build());
        });
    }

    private List<String> words(Node node, String what) {
        if (node instanceof Node.Listing list && list.complete() && list.items().isEmpty()) {
            binding.faults().add(DiagnosticCode.EMPTY, node.location(), what + " must have at least one entry");
        }
        List<String> words = new ArrayList<>();
        for (Node item : binding.lists().items(node, what)) {
            word(item, "entry of " + what).ifPresent(words::add);
        }
        return words;
    }

    private Optional<String> word(Node item, String what) {
        return binding.plain()
                .text(item, what)
                .filter(term -> WordsBinder.isTerm(binding, term, item))
                .flatMap(term -> operands.value(item, what))
                .flatMap(operand -> {
                    if (operand instanceof Operand.Text text) {
                        return Optional.of(text.text());
                    }
                    binding.faults()
                            .add(
                                    DiagnosticCode.BAD_COMBINATION,
                                    item.location(),
                                    what + " is the parameter '" + operand + "', and a word list holds only words",
                                    "name the parameter where the list is used; for a dollar sign write '$$'");
                    return Optional.empty();
                });
    }
}
