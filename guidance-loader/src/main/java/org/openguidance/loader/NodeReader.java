package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.loader.LostWords.Next;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * Turns what the parser met into nodes, and on the way finds everything that YAML allows and packs do not: tags and
 * anchors, missing values, words lost to comments, keys that stand twice.
 *
 * <p>Recursive, to the depth that the limits allow and {@link PartsBuilder} has kept to.
 */
final class NodeReader {

    private final MendedLines lines;
    private final Diagnostics.Collector faults;
    private final LostWords lost;
    private final Texts texts;
    private final KeyReader keys;

    NodeReader(MendedLines lines, LoadLimits limits, Diagnostics.Collector faults) {
        this.lines = lines;
        this.faults = faults;
        this.lost = new LostWords(lines, faults, new Spot(1, 0));
        this.texts = new Texts(lines, limits, faults);
        this.keys = new KeyReader(lines, limits, faults, texts);
    }

    /** The node of the whole document. */
    Node read(Part root) {
        Node node = value(root, LostWords.BRACKETS - 1, Optional.empty());
        lost.goTo(new Spot(lines.count() + 1, 0), Next.END, Integer.MAX_VALUE);
        return node;
    }

    private Node value(Part part, int column, Optional<String> key) {
        if (part instanceof Part.Leaf leaf) {
            return leaf.event().isEmptyText() ? missing(leaf, column, key) : text(leaf, column);
        }
        if (part instanceof Part.Group group) {
            return collection(group, column);
        }
        return new Node.Damaged(lines.place(part.start()));
    }

    private Node missing(Part.Leaf leaf, int column, Optional<String> key) {
        if (!lost.swallows(leaf.start(), column)) {
            faults.add(texts.missing(leaf.start(), key));
        }
        return new Node.Damaged(lines.place(leaf.start()));
    }

    private Node text(Part.Leaf leaf, int column) {
        lost.goTo(leaf.start(), Next.TEXT, column);
        Node node = texts.value(leaf.event(), column);
        if (leaf.event().style() == Node.Style.PLAIN) {
            lost.goPastPlain(leaf.event(), column);
        } else {
            lost.goPast(leaf.event().end());
        }
        return node;
    }

    private Node collection(Part.Group group, int column) {
        lost.goTo(group.start(), Next.COLLECTION, column);
        texts.property(group.start());
        Node node = group.isMapping() ? mapping(group) : listing(group);
        if (group.hasBrackets()) {
            lost.goTo(group.end(), Next.END, LostWords.BRACKETS);
            lost.goPast(new Spot(group.end().line(), group.end().column() + 1));
        }
        return node;
    }

    private Node listing(Part.Group group) {
        List<Node> items = new ArrayList<>(group.parts().size());
        for (int at = 0; at < group.parts().size(); at++) {
            items.add(value(group.parts().get(at), group.indentation(), Optional.empty()));
            if (group.isFlow()) {
                Curly.across(lines, group, at).ifPresent(faults::add);
            }
        }
        return new Node.Listing(items, lines.place(group.start()), group.isComplete());
    }

    private Node mapping(Part.Group group) {
        List<Node.Entry> entries = new ArrayList<>(group.parts().size() / 2);
        KeyReader.Seen seen = keys.seen();
        boolean complete = group.isComplete();
        for (int at = 0; at + 1 < group.parts().size(); at += 2) {
            Part keyPart = group.parts().get(at);
            if (keyPart instanceof Part.Unknown) {
                complete &= skip(group.parts().get(at + 1), group.indentation());
                continue;
            }
            lost.goTo(keyPart.start(), Next.TEXT, group.indentation());
            Optional<Node.Entry> unspaced =
                    keys.withoutSpace(keyPart, group.parts().get(at + 1));
            if (unspaced.isPresent()) {
                entries.add(unspaced.get());
                continue;
            }
            Optional<Node.Text> key = keys.read(keyPart);
            complete &= key.isPresent();
            goPastKey(keyPart);
            if (key.isEmpty() && !isWorthReading(keyPart, group.parts().get(at + 1))) {
                continue;
            }
            int commas = CommaSplit.count(group, at, lines);
            Node value = commas > 0
                    ? new CommaSplit(lines, group, at, commas).join(faults)
                    : value(group.parts().get(at + 1), group.indentation(), key.map(Node.Text::text));
            at += 2 * commas;
            if (key.isPresent() && seen.isFirst(key.get())) {
                entries.add(new Node.Entry(key.get(), value));
            }
        }
        return new Node.Mapping(entries, lines.place(group.start()), complete);
    }

    /** Reads what has no key, for its faults; whether there is nothing. */
    private boolean skip(Part part, int column) {
        if (part instanceof Part.Unknown) {
            return true;
        }
        boolean missing = part instanceof Part.Leaf leaf && leaf.event().isEmptyText();
        if (!missing) {
            value(part, column, Optional.empty());
        }
        return missing;
    }

    private boolean isWorthReading(Part key, Part value) {
        boolean missing = value instanceof Part.Leaf leaf && leaf.event().isEmptyText();
        boolean told = key instanceof Part.Leaf leaf
                && (KeyReader.isMerge(leaf.event()) || keys.isBeforeBracket(leaf.event()));
        return !missing && !told;
    }

    private void goPastKey(Part key) {
        if (key instanceof Part.Leaf leaf) {
            lost.goPast(leaf.event().end());
        }
    }
}
