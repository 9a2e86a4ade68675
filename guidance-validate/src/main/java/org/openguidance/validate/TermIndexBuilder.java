package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the terms of many lists in the order of an index: by the kind of their anchor, then by its hash. */
final class TermIndexBuilder {

    /** More terms than this that share an anchor are a crowd. */
    private static final int MOST_BY_ONE_ANCHOR = 32;

    final TermPool pool;
    final TermBeginnings beginnings = new TermBeginnings();
    /** The lists that have a term with no anchor. */
    final long[] withoutAnchor;
    /** The lists that have a term whose anchor has letters other than ASCII. */
    final long[] foreign;

    final TermCrowds crowds;
    private int longest = 3;
    private final int[] hashes;
    private final Map<TermAnchor.Kind, TermTable> tables = new EnumMap<>(TermAnchor.Kind.class);

    TermIndexBuilder(List<TermSearch> searches) {
        this.withoutAnchor = new long[TermIndex.words(searches.size())];
        this.foreign = new long[TermIndex.words(searches.size())];
        Map<TermAnchor.Kind, List<AnchoredTerm>> byKind = byKind(searches);
        int terms = 0;
        int room = 0;
        for (List<AnchoredTerm> entries : byKind.values()) {
            terms += entries.size();
            for (AnchoredTerm entry : entries) {
                room += TermPool.room(entry.term().units());
            }
        }
        this.pool = new TermPool(terms, room);
        this.hashes = new int[terms];
        List<AnchoredTerm> crowded = new ArrayList<>();
        int count = 0;
        for (Map.Entry<TermAnchor.Kind, List<AnchoredTerm>> kind : byKind.entrySet()) {
            int first = count;
            kind.getValue().sort((one, other) -> Integer.compareUnsigned(one.hash(), other.hash()));
            for (AnchoredTerm entry : withoutCrowds(kind.getValue(), crowded)) {
                longest = Math.max(longest, entry.anchor().length());
                hashes[count++] = entry.hash();
                add(entry);
            }
            tables.put(kind.getKey(), new TermTable(hashes, first, count));
        }
        crowded.sort(AnchoredTerm.BY_SHAPE);
        this.crowds = new TermCrowds(crowded, count);
        for (AnchoredTerm entry : crowded) {
            longest = Math.max(longest, entry.length());
            add(entry);
        }
    }

    private void add(AnchoredTerm entry) {
        pool.add(entry.term().units(), entry.anchor(), entry.list());
    }

    /** Takes terms out that share an anchor with very many, all but the one by which the anchor is found. */
    private static List<AnchoredTerm> withoutCrowds(List<AnchoredTerm> byHash, List<AnchoredTerm> crowded) {
        List<AnchoredTerm> others = new ArrayList<>(byHash.size());
        for (int from = 0, to = 0; from < byHash.size(); from = to) {
            while (to < byHash.size()
                    && byHash.get(to).hash() == byHash.get(from).hash()) {
                to++;
            }
            boolean crowd = to - from > MOST_BY_ONE_ANCHOR;
            for (int i = from; i < to; i++) {
                boolean apart = crowd && i > from && !byHash.get(i).hasStar();
                (apart ? crowded : others).add(byHash.get(i));
            }
        }
        return others;
    }

    /** The units of the longest stretch that is ever hashed. */
    int longest() {
        return longest;
    }

    private Map<TermAnchor.Kind, List<AnchoredTerm>> byKind(List<TermSearch> searches) {
        List<List<Term>> lists = searches.stream().map(TermSearch::terms).toList();
        List<Term> all = new ArrayList<>();
        lists.forEach(all::addAll);
        TermAnchors anchors = new TermAnchors(all);
        Map<TermAnchor.Kind, List<AnchoredTerm>> byKind = new EnumMap<>(TermAnchor.Kind.class);
        for (TermAnchor.Kind kind : TermAnchor.Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        for (int list = 0; list < lists.size(); list++) {
            for (Term term : lists.get(list)) {
                add(term, list, anchors.best(term), byKind);
            }
        }
        return byKind;
    }

    private void add(Term term, int list, TermAnchor anchor, Map<TermAnchor.Kind, List<AnchoredTerm>> byKind) {
        if (anchor.kind() == TermAnchor.Kind.NONE) {
            TermIndex.set(withoutAnchor, list);
            return;
        }
        if (mayLookOtherwise(term, anchor)) {
            TermIndex.set(foreign, list);
        }
        if (anchor.kind() == TermAnchor.Kind.BEGINNING) {
            beginnings.add(term.units(), anchor);
        }
        Objects.requireNonNull(byKind.get(anchor.kind()))
                .add(new AnchoredTerm(term, list, anchor, anchor.hash(term.units())));
    }

    /** Whether the anchor of a term may not be found by what a text looks like, or not the rest of the term by the anchor. */
    private static boolean mayLookOtherwise(Term term, TermAnchor anchor) {
        boolean signs = anchor.kind() == TermAnchor.Kind.SIGNS;
        for (int i = anchor.from(); i < (signs ? term.length() : anchor.to()); i++) {
            int unit = term.unit(i);
            if (unit >= 0x80 && !TextCharacters.isMark(unit)
                    || signs && unit >= 0 && TextCharacters.isLetterOrDigit(unit)) {
                return true;
            }
        }
        return false;
    }

    TermTable table(TermAnchor.Kind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }
}
