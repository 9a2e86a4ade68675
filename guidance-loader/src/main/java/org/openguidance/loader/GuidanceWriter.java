package org.openguidance.loader;

import org.openguidance.model.Guidance;

/**
 * Writes a guidance as a pack: YAML that loads to an equal guidance. What cannot be misread stands as it is, all else
 * between quotation marks; comments of a file that was loaded are not kept.
 *
 * <p>The guidance has to be one that links without errors. Stateless and thread-safe; the same guidance gives the same
 * text on every machine. Linear in the size of the guidance.
 */
public final class GuidanceWriter {

    private GuidanceWriter() {}

    /**
     * The pack, with lines that end with LF.
     *
     * @throws IllegalArgumentException if it holds what no pack can say, such as a text with a control character
     */
    public static String write(Guidance guidance) {
        Layout.Group pack = Layout.Group.tall()
                .put("guidance", Layout.value(guidance.id()))
                .put("format", Layout.value(1))
                .put("version", Layout.prose(guidance.version()))
                .wording("title", guidance.title())
                .put("publisher", Layout.prose(guidance.publisher()))
                .value("published", guidance.published())
                .put("language", Layout.value(guidance.language()))
                .value("zone", guidance.zone())
                .prose("licence", guidance.licence())
                .wording("about", guidance.about());
        PartWriter.cited(pack, guidance);
        sections(pack, guidance);
        return YamlEmitter.emit(pack);
    }

    private static void sections(Layout.Group pack, Guidance guidance) {
        pack.list(
                        "sources",
                        guidance.sources().stream().map(SectionWriter::source).toList())
                .list(
                        "forewords",
                        guidance.forewords().stream()
                                .map(SectionWriter::foreword)
                                .toList())
                .list(
                        "principles",
                        guidance.principles().stream()
                                .map(SectionWriter::principle)
                                .toList())
                .list(
                        "engagement",
                        guidance.engagement().stream()
                                .map(SectionWriter::engagement)
                                .toList())
                .list(
                        "parameters",
                        guidance.parameters().stream()
                                .map(SectionWriter::parameter)
                                .toList())
                .list(
                        "word-lists",
                        guidance.wordLists().stream()
                                .map(SectionWriter::wordList)
                                .toList())
                .list(
                        "periods",
                        guidance.periods().stream().map(SectionWriter::period).toList())
                .list(
                        "calendars",
                        guidance.calendars().stream()
                                .map(SectionWriter::calendar)
                                .toList())
                .list(
                        "subjects",
                        guidance.subjects().stream().map(SectionWriter::subject).toList())
                .list("codes", guidance.codes().stream().map(CodeWriter::code).toList());
    }
}
