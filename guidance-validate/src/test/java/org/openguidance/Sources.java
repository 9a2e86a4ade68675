package org.openguidance;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources, read for what class files no longer tell. A reader of them adds what it finds to a list. */
final class Sources {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Sources() {}

    /** What a reader finds in the sources of the three libraries, without their tests. */
    static List<String> findInLibraries(BiFunction<DocTrees, List<String>, TreePathScanner<Void, Void>> reader) {
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            return find(files.getJavaFileObjectsFromPaths(ofLibraries()), reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What a reader finds in one source. */
    static List<String> findIn(String source, BiFunction<DocTrees, List<String>, TreePathScanner<Void, Void>> reader)
            throws IOException {
        return find(List.of(new Text(source)), reader);
    }

    private static List<String> find(
            Iterable<? extends JavaFileObject> sources,
            BiFunction<DocTrees, List<String>, TreePathScanner<Void, Void>> reader)
            throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, problem -> {}, List.of(), null, sources);
        List<String> found = new ArrayList<>();
        TreePathScanner<Void, Void> scanner = reader.apply(DocTrees.instance(task), found);
        for (CompilationUnitTree unit : task.parse()) {
            scanner.scan(unit, null);
        }
        return found;
    }

    private static List<Path> ofLibraries() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String library : List.of("guidance-model", "guidance-loader", "guidance-validate")) {
            List<Path> found = javaFilesIn(Path.of("..", library, "src", "main", "java"));
            if (found.size() < 2) {
                throw new IllegalStateException("no sources of " + library);
            }
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

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("string:///Text.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
