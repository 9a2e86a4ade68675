package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers all words and patterns that rules look for in the text facts of a kind of subject. Used by one thread. */
final class ScanCompiler {

    private final Map<Integer, List<TermSearch>> terms = new TreeMap<>();
    private final Map<Integer, List<PatternSearch>> patterns = new TreeMap<>();

    /** Has the scan of a text fact look for some words. */
    ScanBit says(int slot, TermSearch search) {
        return new ScanBit(slot, false, add(terms, slot, search));
    }

    /** Has the scan of a text fact look for a pattern. */
    ScanBit pattern(int slot, PatternSearch search) {
        return new ScanBit(slot, true, add(patterns, slot, search));
    }

    private static <S> int add(Map<Integer, List<S>> searches, int slot, S search) {
        List<S> known = searches.computeIfAbsent(slot, first -> new ArrayList<>());
        known.add(search);
        return known.size() - 1;
    }

    /** The scans by the slots of their facts. */
    Map<Integer, TextScan> compile() {
        FoldTable folding = new FoldTable();
        Set<Integer> slots = new TreeSet<>(terms.keySet());
        slots.addAll(patterns.keySet());
        Map<Integer, TextScan> scans = new TreeMap<>();
        for (int slot : slots) {
            List<TermSearch> words = terms.getOrDefault(slot, List.of());
            scans.put(slot, new TextScan(words, patterns.getOrDefault(slot, List.of()), folding));
        }
        return scans;
    }
}
