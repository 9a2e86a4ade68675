package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openguidance.model.diagnostic.Diagnostics;

class KindOfFileTest {

    @Test
    void files_with_known_first_bytes_are_named() {
        assertKind("a picture (PNG)", "\u0089PNG\r\n\u001A\n\0\0");
        assertKind("a picture (JPEG)", "\u00FF\u00D8\u00FF\u00E0\0");
        assertKind("a PDF document", "%PDF-1.7\n");
        assertKind("a zip archive, or a Word, Excel or LibreOffice document", "PK\u0003\u0004\u0014\0");
        assertKind("a gzip archive", "\u001F\u008B\b\0");
        assertKind("an old Word or Excel document", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1");
        assertKind("a rich text document (RTF)", "{\\rtf1\\ansi");
    }

    private static void assertKind(String kind, String start) {
        Diagnostics.Collector faults = Diagnostics.collector();
        assertTrue(SourceText.decode("x", start.getBytes(StandardCharsets.ISO_8859_1), faults)
                .isEmpty());
        assertEquals(
                "x:1:1: error G006: the file is not a pack: it looks like " + kind,
                faults.finish().toString());
    }

    @Test
    void pages_and_texts_for_people_are_named() {
        assertEquals("a web page (HTML)", kindOf("\n  <!doctype HTML>\n<p>x: y</p>\n"));
        assertEquals("a web page (HTML)", kindOf("<html>"));
        assertEquals("an XML document", kindOf("<?xml version='1.0'?><a/>"));
        assertEquals("a text with headings (Markdown)", kindOf("# Guidance\n\nBe kind to others.\n"));
        assertEquals("a text with headings (Markdown)", kindOf("---\ntitle: x\n---\n# Guidance\n\nBe kind.\n"));
        assertEquals("a text for people to read", kindOf("Dear colleague,\n\nbe kind to others.\n"));
    }

    @Test
    void packs_are_not_taken_for_texts_for_people() {
        assertEquals("", kindOf("# Guidance for the press office\nguidance: x\nbecause: be kind to others\n"));
        assertEquals("", kindOf("# Guidance for the press office\n# not more\n"));
        assertEquals("", kindOf("---\nguidance: x\n"));
        assertEquals("", kindOf("guidance:x\nand some words here\n"));
        assertEquals("", kindOf("{\"guidance\": \"x y z\"}\n"));
        assertEquals("", kindOf("- a b\n- c d\n"));
        assertEquals("", kindOf(""));
    }

    @Test
    void only_the_markers_of_git_make_a_conflict() {
        assertTrue(faultOf("a: b\n<<<<<<< ours\nc: d\n").contains("x:2:1"));
        assertTrue(faultOf("a: b\n>>>>>>> theirs\n").contains("a git conflict"));
        assertEquals("", faultOf("a: b\nc: |\n  <<<<<<< ours\n  =======\n"));
        assertEquals("", faultOf("a: b\n<<: c\n"));
    }

    private static String kindOf(String text) {
        String fault = faultOf(text);
        String looks = "it looks like ";
        return fault.isEmpty() ? "" : fault.substring(fault.indexOf(looks) + looks.length());
    }

    private static String faultOf(String text) {
        Diagnostics.Collector faults = Diagnostics.collector();
        boolean other = KindOfFile.isOther(SourceText.of("x", text), faults);
        assertFalse(other && faults.size() != 1);
        return faults.finish().toString();
    }
}
