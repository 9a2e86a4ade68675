package org.openguidance.loader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Decisions;
import org.openguidance.model.Judgement;
import org.openguidance.model.Waiver;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Writes answers and waivers as a file that {@link DecisionsLoader} loads to equal ones. Stateless and thread-safe; linear
 * in what is written.
 */
public final class DecisionsWriter {

    private static final String ANSWERS = "answers:";

    private DecisionsWriter() {}

    /** The file, with lines that end with LF. */
    public static String write(Decisions decisions) {
        Layout.Group file = Layout.Group.tall()
                .list(
                        "answers",
                        decisions.answers().stream()
                                .map(DecisionsWriter::answer)
                                .toList())
                .list(
                        "waivers",
                        decisions.waivers().stream()
                                .map(DecisionsWriter::waiver)
                                .toList());
        return file.entries().isEmpty() ? "answers: []\n" : YamlEmitter.emit(file);
    }

    /**
     * A file with more answers in it. What is there stays as it is typed, comments too, where the answers can be put at the
     * end of a list that stands on lines; else the file is laid out anew.
     *
     * @param text the file, which loads without errors
     * @param more the answers
     * @param guidance the guidance that all of it is about
     */
    public static String add(String text, List<Judgement> more, LinkedGuidance guidance) {
        Optional<Decisions> there = loaded(text, guidance);
        Decisions all = there.orElse(Decisions.NONE).and(new Decisions(more, List.of()));
        return there.flatMap(known -> inserted(text, more)
                        .filter(added -> loaded(added, guidance).equals(Optional.of(all))))
                .orElseGet(() -> write(all));
    }

    private static Optional<Decisions> loaded(String text, LinkedGuidance guidance) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DecisionsLoader.load(GuidanceSource.of("answers", bytes), guidance)
                .decisions();
    }

    /** The answers put after the last line of what stands below {@code answers:}. */
    private static Optional<String> inserted(String text, List<Judgement> more) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int key = lines.indexOf(ANSWERS);
        if (key < 0) {
            return Optional.empty();
        }
        int last = key;
        for (int at = key + 1; at < lines.size() && !beginsKey(lines.get(at)); at++) {
            last = lines.get(at).isBlank() || lines.get(at).charAt(0) == '#' ? last : at;
        }
        String entries = write(new Decisions(more, List.of()));
        String below = entries.substring(ANSWERS.length() + 1, entries.length() - 1);
        lines.add(last + 1, below);
        if (last + 1 == lines.size() - 1) {
            lines.add("");
        }
        return Optional.of(String.join("\n", lines));
    }

    private static boolean beginsKey(String line) {
        return !line.isEmpty() && line.charAt(0) >= 'a' && line.charAt(0) <= 'z';
    }

    private static Layout.Group answer(Judgement answer) {
        return Layout.Group.tall()
                .put("rule", Layout.value(answer.question()))
                .put("answer", Layout.yesNo(answer.yes()))
                .put("by", Layout.prose(answer.by()))
                .prose("role", answer.role())
                .put("at", Layout.value(answer.at()))
                .prose("because", answer.because())
                .value("until", answer.until())
                .put("digest", Layout.value(answer.digest()))
                .value("rule-digest", answer.ruleDigest());
    }

    private static Layout.Group waiver(Waiver waiver) {
        return Layout.Group.tall()
                .put("rule", Layout.value(waiver.rule()))
                .put("when", waiver.when().map(ConditionWriter::layout))
                .prose("subject-id", waiver.subjectId())
                .put("because", Layout.prose(waiver.because()))
                .put("approved-by", Layout.prose(waiver.approvedBy()))
                .put("from", Layout.value(waiver.from()))
                .put("until", Layout.value(waiver.until()));
    }
}
