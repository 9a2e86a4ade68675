package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;

/** Files whose YAML is wrong, each with what its author is told; and odd ones that are right, each with what it says. */
class YamlGoldenTest {

    @TestFactory
    Stream<DynamicTest> wrong_files_say_what_is_wrong() {
        return GoldenFiles.inputs("wrong").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> GoldenFiles.check(file, faults(file))));
    }

    @TestFactory
    Stream<DynamicTest> odd_files_are_read_as_they_were_typed() {
        return GoldenFiles.inputs("right").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> GoldenFiles.check(file, nodes(file))));
    }

    @Test
    void there_are_enough_of_both() {
        assertTrue(GoldenFiles.inputs("wrong").size() >= 150);
        assertTrue(GoldenFiles.inputs("right").size() >= 40);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String faults(Path file) {
        Diagnostics.Collector found = Diagnostics.collector();
        byte[] bytes = GoldenFiles.bytes(file);
        Optional<SourceText> text = SourceText.decode(name(file), bytes, found);
        text.ifPresent(source -> YamlReader.read(source, LoadLimits.defaults(), found));
        Diagnostics faults =
                text.map(source -> source.withLines(found)).orElse(found).finish();
        assertTrue(faults.hasErrors(), "a wrong file was accepted");
        faults.forEach(fault -> assertIsForPeople(fault, file));
        return faults.format();
    }

    /** Every fault has its place and a way to mend it, and no word of a library in it. */
    private static void assertIsForPeople(Diagnostic fault, Path file) {
        assertEquals(name(file), fault.location().file());
        assertTrue(fault.location().line() > 0 && fault.location().column() > 0, fault.toString());
        assertTrue(fault.hint().isPresent(), () -> "no hint: " + fault);
        String all = fault + fault.hint().orElse("");
        for (String word : new String[] {"org.yaml", "Exception", "mapping", "scalar", "sequence", "node", "token"}) {
            assertFalse(all.contains(word), () -> "'" + word + "' in: " + all);
        }
        assertTrue(all.chars().noneMatch(Character::isISOControl), all);
    }

    private static String nodes(Path file) {
        Diagnostics.Collector found = Diagnostics.collector();
        Optional<Node.Mapping> root = SourceText.decode(name(file), GoldenFiles.bytes(file), found)
                .flatMap(source ->
                        YamlReader.read(source, LoadLimits.defaults(), found).root());
        assertEquals("", found.finish().format());
        return root.map(NodeText::of).orElse("nothing");
    }
}
