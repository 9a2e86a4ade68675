package org.openguidance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public type and member of the libraries says in a sentence what it is. */
class DocumentationTest {

    @Test
    void every_public_type_and_member_has_a_comment() {
        assertEquals("", String.join("\n", Sources.findInLibraries(Undocumented::new)));
    }

    @Test
    void part_without_a_comment_is_noticed() throws IOException {
        String source = """
                package p;
                public class Bare {
                    public int field;
                    /** Told. */
                    protected void told() {}
                    protected void untold() {}
                    void hidden() {}
                    @Override public String toString() { return ""; }
                    /** Told. */
                    public enum Choice { ONE, TWO("Told.") }
                    interface Hidden { void method(); }
                    /** Told. */
                    public interface Seen { void method(); record Small(int size) { public Small {} } }
                }
                """;
        assertEquals(
                List.of("Bare", "Bare.field", "Bare.untold", "Bare.Choice.ONE", "Bare.Seen.method", "Bare.Seen.Small"),
                Sources.findIn(source, Undocumented::new));
    }
}
