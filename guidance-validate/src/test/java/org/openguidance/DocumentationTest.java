package org.openguidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and member of the libraries says in a sentence what it is. */
class DocumentationTest {

    @Test
    void every_public_type_and_member_has_a_comment() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            assertEquals("", String.join("\n", withoutComment(compiler, files.getJavaFileObjectsFromPaths(sources()))));
        }
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
                withoutComment(ToolProvider.getSystemJavaCompiler(), List.of(new Source(source))));
    }

    private static List<String> withoutComment(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of(), null, sources);
        DocTrees comments = DocTrees.instance(task);
        List<String> bare = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new Undocumented(comments, bare).scan(unit, null);
        }
        return bare;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String library : List.of("guidance-model", "guidance-loader", "guidance-validate")) {
            List<Path> found = javaFilesIn(Path.of("..", library, "src", "main", "java"));
            assertTrue(found.size() > 1, () -> "no sources of " + library);
            sources.addAll(found);
        }
        return sources;
    }

    private static List<Path> javaFilesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Bare.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
