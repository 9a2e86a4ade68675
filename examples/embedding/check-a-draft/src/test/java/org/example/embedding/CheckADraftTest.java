package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckADraftTest {

    @Test
    void party_slogan_on_an_official_account_is_not_compliant() {
        String printed = printedBy(() -> CheckADraft.main(new String[0]));
        assertTrue(printed.startsWith("non-compliant: "), printed);
        assertTrue(printed.contains("no-party-politics violated: Vote Labour"), printed);
        assertTrue(printed.contains("open: "), printed);
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
