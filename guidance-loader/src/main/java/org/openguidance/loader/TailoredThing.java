package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.DidYouMean;

/** The kinds of thing that a tailoring can change or retire: how it names one, and where it stands in a pack. */
enum TailoredThing {
    RULE("rule", "codes", "rules"),
    CODE("code", "codes", ""),
    FACT("fact", "subjects", "facts"),
    SUBJECT("subject", "subjects", ""),
    STAGE("stage", "engagement", "stages"),
    ENGAGEMENT("engagement", "engagement", ""),
    PARAMETER("parameter", "parameters", ""),
    WORD_LIST("word-list", "word-lists", ""),
    PERIOD("period", "periods", ""),
    CALENDAR("calendar", "calendars", ""),
    PRINCIPLE("principle", "principles", ""),
    SOURCE("source", "sources", "");

    private final String key;
    private final String section;
    private final String below;

    TailoredThing(String key, String section, String below) {
        this.key = key;
        this.section = section;
        this.below = below;
    }

    /** The kind that a change names by this key; a foreword is none of them. */
    static Optional<TailoredThing> of(String key) {
        return List.of(values()).stream().filter(thing -> thing.key.equals(key)).findFirst();
    }

    /** The key by which a change names one. */
    String key() {
        return key;
    }

    /** The section of a pack that lists them, or what they belong to. */
    String section() {
        return section;
    }

    /** The key of the list of what belongs to a thing of this kind; empty, where nothing does. */
    static String below(String section) {
        return switch (section) {
            case "codes" -> "rules";
            case "subjects" -> "facts";
            case "engagement" -> "stages";
            default -> "";
        };
    }

    /** What a thing in a section is called. */
    static String nameOf(String section) {
        return List.of(values()).stream()
                .filter(thing -> thing.section.equals(section) && !thing.isBelow())
                .map(TailoredThing::key)
                .findFirst()
                .orElse("foreword");
    }

    static List<String> keys() {
        return List.of(values()).stream().map(TailoredThing::key).toList();
    }

    /** Whether its name has two parts, as {@code code/rule} has. */
    boolean isBelow() {
        return !below.isEmpty();
    }

    /** The way to one with a name; nothing, where the name has not the form that it needs. */
    Optional<List<String>> path(String name) {
        int slash = name.indexOf('/');
        if (isBelow() != (slash > 0)) {
            return Optional.empty();
        }
        if (!isBelow()) {
            return Optional.of(List.of(section, "[" + name + "]"));
        }
        String inner = name.substring(slash + 1);
        return Optional.of(List.of(
                section, "[" + name.substring(0, slash) + "]", below, this == FACT ? inner : "[" + inner + "]"));
    }

    /** The key of its list that {@code add} and {@code remove} mean. */
    Optional<String> listKey() {
        return switch (this) {
            case WORD_LIST -> Optional.of("words");
            case PERIOD -> Optional.of("windows");
            case CALENDAR -> Optional.of("holidays");
            case RULE -> Optional.of("examples");
            default -> Optional.empty();
        };
    }

    /** The way to its list that {@code add} and {@code remove} mean. */
    Optional<List<String>> pathOfList(String name) {
        return path(name)
                .flatMap(path -> listKey().map(key -> {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(key);
                    return longer;
                }));
    }

    /** Which one was probably meant by a name that is not there. */
    String hint(Node.Mapping base, String name) {
        List<String> names = new ArrayList<>();
        for (String outer : Tree.find(base, List.of(section)).map(Tree::names).orElse(List.of())) {
            if (!isBelow()) {
                names.add(outer);
                continue;
            }
            Tree.find(base, List.of(section, "[" + outer + "]", below))
                    .map(Tree::names)
                    .orElse(List.of())
                    .forEach(inner -> names.add(outer + "/" + inner));
        }
        List<String> sameEnd =
                names.stream().filter(known -> known.endsWith("/" + name)).toList();
        return !sameEnd.isEmpty()
                ? "did you mean '" + sameEnd.get(0) + "'?"
                : DidYouMean.hint(name, names)
                        .orElse(
                                names.isEmpty()
                                        ? "the base has none of this kind"
                                        : names.size() > 8
                                                ? "write its id as the base has it"
                                                : "the base has " + Plain.listed(names));
    }
}
