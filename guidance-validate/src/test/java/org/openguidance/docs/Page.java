package org.openguidance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the documentation: its fenced blocks of YAML and its tables, each with its line. */
final class Page {

    private static final String FENCE = "```";

    private final List<String> lines;

    private Page(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Text between fences, such as {@code ```yaml}. */
    record Block(int line, String text) {}

    /** A row of a table, with its cells as they are written. */
    record Row(int line, List<String> header, List<String> cells) {

        /** The code in a cell, without its backticks. */
        String code(int cell) {
            return codes(cell).get(0);
        }

        /** All pieces of code in a cell. */
        List<String> codes(int cell) {
            String[] pieces = cells.get(cell).split("`", -1);
            List<String> codes = new ArrayList<>();
            for (int at = 1; at < pieces.length; at += 2) {
                codes.add(pieces[at]);
            }
            return codes;
        }
    }

    /** Reads {@code docs/NAME}. */
    static Page read(String name) {
        return of(root().resolve("docs").resolve(name));
    }

    /** The folder of the whole project: the first from the working folder upwards that has these pages. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("docs/pack-format.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("there is no docs/pack-format.md in or above the working folder");
        }
        return folder;
    }

    private static Page of(Path page) {
        try {
            return new Page(Files.readAllLines(page));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** All blocks of YAML. */
    List<Block> yaml() {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(FENCE)) {
                int end = endOfBlock(at);
                if (lines.get(at).equals(FENCE + "yaml")) {
                    blocks.add(new Block(at + 2, String.join("\n", lines.subList(at + 1, end)) + "\n"));
                }
                at = end;
            }
        }
        return blocks;
    }

    private int endOfBlock(int start) {
        for (int at = start + 1; at < lines.size(); at++) {
            if (lines.get(at).equals(FENCE)) {
                return at;
            }
        }
        throw new IllegalStateException("the block at line " + (start + 1) + " is not closed");
    }

    /** The last block of YAML before a line. */
    Optional<Block> yamlBefore(int line) {
        return yaml().stream().filter(block -> block.line() < line).reduce((first, second) -> second);
    }

    /** The rows of all tables whose columns have these titles. */
    List<Row> rows(String... titles) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        for (int at = 0; at < lines.size(); at++) {
            List<String> cells = cells(lines.get(at));
            if (cells.isEmpty()) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells;
                at++;
            } else if (header.equals(Arrays.asList(titles))) {
                rows.add(new Row(at + 1, header, cells));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("| ")) {
            return List.of();
        }
        String inner = line.substring(1, line.length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
