package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the terms of many lists in the order of an index: by the kind of their anchor, then by its hash. */
final class TermIndexBuilder {

    /** A term with its anchor. */
    private record Entry(Term term, int list, TermAnchor anchor, int hash) {}

    final TermPool pool;
    final TermBeginnings beginnings = new TermBeginnings();
    /** The lists that have a term with no anchor. */
    final long[] withoutAnchor;
    /** The lists that have a term in which letters other than ASCII stand. */
    final long[] foreign;

    final int longestAnchor;
    private final int[] hashes;
    private final Map<TermAnchor.Kind, TermTable> tables = new EnumMap<>(TermAnchor.Kind.class);

    TermIndexBuilder(List<TermSearch> searches) {
        this.withoutAnchor = new long[TermIndex.words(searches.size())];
        this.foreign = new long[TermIndex.words(searches.size())];
        Map<TermAnchor.Kind, List<Entry>> byKind = byKind(searches);
        int terms = 0;
        int room = 0;
        for (List<Entry> entries : byKind.values()) {
            terms += entries.size();
            for (Entry entry : entries) {
                room += TermPool.room(entry.term.units());
            }
        }
        this.pool = new TermPool(terms, room);
        this.hashes = new int[terms];
        int longest = 3;
        int count = 0;
        for (Map.Entry<TermAnchor.Kind, List<Entry>> kind : byKind.entrySet()) {
            int first = count;
            kind.getValue().sort((one, other) -> Integer.compareUnsigned(one.hash, other.hash));
            for (Entry entry : kind.getValue()) {
                hashes[count++] = entry.hash;
                pool.add(entry.term.units(), entry.anchor, entry.list);
                longest = Math.max(longest, entry.anchor.length());
            }
            tables.put(kind.getKey(), new TermTable(hashes, first, count));
        }
        this.longestAnchor = longest;
    }

    private Map<TermAnchor.Kind, List<Entry>> byKind(List<TermSearch> searches) {
        List<Term> all = new ArrayList<>();
        searches.forEach(search -> all.addAll(search.terms()));
        TermAnchors anchors = new TermAnchors(all);
        Map<TermAnchor.Kind, List<Entry>> byKind = new EnumMap<>(TermAnchor.Kind.class);
        for (TermAnchor.Kind kind : TermAnchor.Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        for (int list = 0; list < searches.size(); list++) {
            for (Term term : searches.get(list).terms()) {
                add(term, list, anchors.best(term), byKind);
            }
        }
        return byKind;
    }

    private void add(Term term, int list, TermAnchor anchor, Map<TermAnchor.Kind, List<Entry>> byKind) {
        if (anchor.kind() == TermAnchor.Kind.NONE) {
            TermIndex.set(withoutAnchor, list);
            return;
        }
        for (int i = anchor.from(); i < anchor.to(); i++) {
            if (term.unit(i) >= 0x80) {
                TermIndex.set(foreign, list);
            }
        }
        if (anchor.kind() == TermAnchor.Kind.BEGINNING) {
            beginnings.add(term.units(), anchor);
        }
        Objects.requireNonNull(byKind.get(anchor.kind())).add(new Entry(term, list, anchor, anchor.hash(term.units())));
    }

    TermTable table(TermAnchor.Kind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }
}
