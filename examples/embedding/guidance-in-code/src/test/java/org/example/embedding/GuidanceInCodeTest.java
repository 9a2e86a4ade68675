package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GuidanceInCodeTest {

    @Test
    void campaigning_is_found_by_rules_made_in_code() {
        String printed = printedBy(() -> GuidanceInCode.main(new String[0]));
        assertTrue(printed.contains("NON-COMPLIANT: 1 rule is broken."), printed);
        assertTrue(printed.contains("posting/no-campaigning"), printed);
        assertTrue(printed.contains("“Vote for”"), printed);
    }

    @Test
    void no_yaml_library_is_needed() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.yaml.snakeyaml.Yaml"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.openguidance.loader.GuidanceLoader"));
    }

    private static String printedBy(Runnable program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
