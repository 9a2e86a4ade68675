package org.openguidance.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code says} means, written down a second time without any thought of speed: every stretch of a text is held against
 * every term. For the characters of the alphabet with which it is used, and no others.
 */
final class SlowSays {

    private static final String INVISIBLE = "\u200B\u00AD\u200D\uFE0F\u0000\u3164";
    private static final String WHITE = " \n\u00A0\u2800";
    private static final String MARKS = "\u0301\u0323\u0307\u0336\u093E";
    private static final String STYLES = "\u0336";
    private static final String UNSPACED = "投票";
    private static final String BESIDE = "²™";
    private static final Map<String, String> TWINS = Map.of("а", "a", "о", "o", "е", "e", "ѕ", "s");

    /** A visible character of the text with its marks, or a run of white space. */
    private record Cell(int start, int end, List<String> folded, boolean white) {

        boolean is(String kind) {
            return !white && kind.contains(first());
        }

        String first() {
            return folded.get(0);
        }
    }

    private final String text;
    private final List<Cell> cells = new ArrayList<>();

    private SlowSays(String text) {
        this.text = text;
        readCells();
    }

    /** The places of a term, each as {@code start-end}, with a star where it is found by look-alikes. */
    static List<String> find(String text, List<String> terms) {
        SlowSays slow = new SlowSays(text);
        TreeSet<String> found = new TreeSet<>();
        for (String term : terms) {
            List<String> wanted = words(term);
            for (int from = 0; from < slow.cells.size(); from++) {
                for (int to = from + 1; to <= slow.cells.size(); to++) {
                    slow.match(wanted, from, to)
                            .ifPresentAdd(found, slow.cells.get(from).start, slow.cells.get(to - 1).end);
                }
            }
        }
        found.removeIf(place -> place.endsWith("*") && found.contains(place.substring(0, place.length() - 1)));
        return new ArrayList<>(found);
    }

    private enum Match {
        NO,
        EXACT,
        ALIKE;

        void ifPresentAdd(Set<String> found, int start, int end) {
            if (this != NO) {
                found.add(String.format(Locale.ROOT, "%04d-%04d%s", start, end, this == ALIKE ? "*" : ""));
            }
        }

        Match and(Match other) {
            return this == NO || other == NO ? NO : this == ALIKE || other == ALIKE ? ALIKE : EXACT;
        }
    }

    private void readCells() {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            String written = Character.toString(codePoint);
            if (WHITE.contains(written)) {
                Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
                if (last != null && last.white) {
                    cells.set(cells.size() - 1, new Cell(last.start, end, List.of(" "), true));
                } else {
                    cells.add(new Cell(at, end, List.of(" "), true));
                }
            } else if (!INVISIBLE.contains(written)) {
                end = endOfMarks(end);
                cells.add(new Cell(at, end, folded(text.substring(at, end)), false));
            }
            at = end;
        }
    }

    private int endOfMarks(int from) {
        int end = from;
        for (int at = from; at < text.length(); at++) {
            String unit = text.substring(at, at + 1);
            if (MARKS.contains(unit)) {
                end = at + 1;
            } else if (!INVISIBLE.contains(unit)) {
                break;
            }
        }
        return end;
    }

    private static List<String> folded(String written) {
        String visible = strip(written, INVISIBLE);
        boolean letter = Character.isLetterOrDigit(visible.codePointAt(0));
        String plain =
                (letter ? strip(visible, STYLES) : visible).replace('’', '\'').replace('–', '-');
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        String small = decomposed
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
        String undotted = Normalizer.normalize(small, Normalizer.Form.NFKD);
        while (undotted.contains("i\u0307")) {
            undotted = undotted.replace("i\u0307", "i");
        }
        List<String> units = new ArrayList<>();
        undotted.codePoints().forEach(codePoint -> units.add(Character.toString(codePoint)));
        return units;
    }

    private static String strip(String written, String unwanted) {
        StringBuilder kept = new StringBuilder();
        written.codePoints()
                .filter(codePoint -> unwanted.indexOf(codePoint) < 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static List<String> words(String term) {
        List<String> words = new ArrayList<>();
        for (String word : strip(term, INVISIBLE).split("[" + WHITE + "]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether the cells from one to another are the words of a term, with borders where it needs them. */
    private Match match(List<String> wanted, int from, int to) {
        List<int[]> pieces = pieces(from, to);
        if (wanted.isEmpty() || pieces == null || pieces.size() != wanted.size()) {
            return Match.NO;
        }
        Match match = Match.EXACT;
        for (int i = 0; i < wanted.size(); i++) {
            match = match.and(matchWord(wanted.get(i), pieces.get(i)[0], pieces.get(i)[1]));
        }
        if (match == Match.NO) {
            return Match.NO;
        }
        String first = wanted.get(0);
        String last = wanted.get(wanted.size() - 1);
        boolean begins = first.equals("*") || !isWord(folded(first).get(0)) || mayBegin(from);
        boolean ends = last.equals("*") || isBeginning(last) || isBorder(to);
        return begins && ends ? match : Match.NO;
    }

    /** The stretches between white space; null where they begin or end in it. */
    private List<int[]> pieces(int from, int to) {
        if (cells.get(from).white || cells.get(to - 1).white) {
            return null;
        }
        List<int[]> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || cells.get(i).white) {
                pieces.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isBeginning(String word) {
        return word.length() > 1 && word.endsWith("*") && !word.endsWith("**");
    }

    private Match matchWord(String word, int from, int to) {
        if (word.equals("*")) {
            boolean one = TextView.of(text).words().stream()
                    .anyMatch(span -> span.start() == cells.get(from).start && endCell(span.end()) == to);
            return one ? Match.EXACT : Match.NO;
        }
        if (!isBeginning(word)) {
            return matchExactly(folds(word), from, to);
        }
        List<String> beginning = folds(word.substring(0, word.length() - 1));
        for (int end = from + 1; end <= to; end++) {
            Match match = matchStart(beginning, from, end);
            if (match != Match.NO && restIsWhole(beginning, from, end, to)) {
                return match;
            }
        }
        return Match.NO;
    }

    /** The cell behind which a place ends. */
    private int endCell(int offset) {
        int cell = 0;
        while (cell < cells.size() && cells.get(cell).start < offset) {
            cell++;
        }
        return cell;
    }

    /** Whether a word goes on from its beginning to the end of the cells and no further. */
    private boolean restIsWhole(List<String> beginning, int from, int end, int to) {
        int units = 0;
        for (int i = from; i < end; i++) {
            units += cells.get(i).folded.size();
        }
        if (units > beginning.size()) {
            List<String> last = cells.get(end - 1).folded;
            String next = last.get(last.size() - (units - beginning.size()));
            if (MARKS.contains(next) && !next.equals("\u093E")) {
                return false;
            }
            List<String> rest = last.subList(last.size() - (units - beginning.size()), last.size());
            if (!rest.stream().allMatch(unit -> isWord(unit) || MARKS.contains(unit))) {
                return false;
            }
        }
        for (int i = end; i < to; i++) {
            boolean first = i == end && !isWordCell(i - 1);
            if (!isWordCell(i) || !first && isBorder(i)) {
                return false;
            }
        }
        boolean goesOn = to < cells.size() && isWordCell(to);
        boolean bare = to == end && !isWordCell(to - 1);
        return bare ? !goesOn : isBorder(to);
    }

    private static List<String> folds(String word) {
        SlowSays cellsOfWord = new SlowSays(word);
        List<String> units = new ArrayList<>();
        cellsOfWord.cells.forEach(cell -> units.addAll(cell.folded));
        return units;
    }

    private Match matchExactly(List<String> wanted, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            units += cells.get(i).folded.size();
        }
        return units == wanted.size() ? matchStart(wanted, from, to) : Match.NO;
    }

    /** Whether the units of some cells begin with those wanted, all cells being needed. */
    private Match matchStart(List<String> wanted, int from, int to) {
        Match match = Match.EXACT;
        int next = 0;
        for (int i = from; i < to; i++) {
            if (next >= wanted.size()) {
                return Match.NO;
            }
            List<String> units = cells.get(i).folded;
            for (int k = 0; k < units.size() && next < wanted.size(); k++, next++) {
                match = match.and(matchUnit(wanted.get(next), units.get(k), i));
            }
        }
        return next == wanted.size() ? match : Match.NO;
    }

    private Match matchUnit(String wanted, String unit, int cell) {
        if (wanted.equals(unit)) {
            return Match.EXACT;
        }
        boolean alike = mixesScripts(cell) && TWINS.getOrDefault(wanted, wanted).equals(TWINS.getOrDefault(unit, unit));
        return alike ? Match.ALIKE : Match.NO;
    }

    private boolean mixesScripts(int cell) {
        int from = cell;
        while (from > 0 && isWordCell(from - 1) && isWordCell(from)) {
            from--;
        }
        TreeSet<String> scripts = new TreeSet<>();
        for (int i = from; i < cells.size() && isWordCell(i); i++) {
            cells.get(i).folded.forEach(unit -> {
                Character.UnicodeScript script = Character.UnicodeScript.of(unit.codePointAt(0));
                if (script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED) {
                    scripts.add(script.name());
                }
            });
        }
        return isWordCell(cell) && scripts.size() > 1;
    }

    private static boolean isWord(String unit) {
        return Character.isLetterOrDigit(unit.codePointAt(0));
    }

    private boolean isWordCell(int index) {
        return !cells.get(index).white && isWord(cells.get(index).first());
    }

    private boolean mayBegin(int from) {
        return from == 0 || !cells.get(from - 1).is("#@") && isBorder(from);
    }

    private boolean isBorder(int at) {
        if (at == cells.size() || at == 0) {
            return true;
        }
        boolean inside = isWordCell(at - 1) && isWordCell(at);
        String around = text.substring(cells.get(at - 1).start, cells.get(at - 1).end)
                + text.substring(cells.get(at).start, cells.get(at).end);
        boolean parted = around.codePoints().anyMatch(codePoint -> (UNSPACED + BESIDE).indexOf(codePoint) >= 0);
        return !inside || parted;
    }
}
