package org.openguidance.benchmarks.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openguidance.benchmarks.data.Dictionary;
import org.openguidance.benchmarks.data.Disguise;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Texts;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.SideBySide;
import org.openguidance.validate.TermPass;

/** The same posts or pages in small letters, as they are, with accents, and written so as to get past a filter. */
public final class Folds implements Family {

    private static final int CHARACTERS = 560_000;
    private static final int TERMS = 1_000;

    private final String name;
    private final int length;

    private Folds(String name, int length) {
        this.name = name;
        this.length = length;
    }

    /** Of posts. */
    static Folds ofPosts() {
        return new Folds("folds", Texts.POST);
    }

    /** Of pages. */
    static Folds ofPages() {
        return new Folds("folds-page", Texts.PAGE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return "which of " + TERMS + " terms are in a " + (length == Texts.PAGE ? "page" : "post") + " of " + length
                + " characters, written in several ways";
    }

    @Override
    public List<Contender> contenders() {
        Vocabulary vocabulary = new Vocabulary();
        List<String> terms = Dictionary.of(TERMS, vocabulary);
        List<Rule> rules = Rules.forTerms(terms);
        List<Post> posts = new Texts(vocabulary, terms).posts(CHARACTERS / length, length, TERMS);
        List<Contender> contenders = new ArrayList<>();
        for (Disguise disguise : Disguise.values()) {
            Random random = new Random(TERMS);
            List<Post> written =
                    posts.stream().map(post -> disguise.of(post, random)).toList();
            String name = "ours-" + disguise.name().toLowerCase(Locale.ROOT);
            contenders.addAll(new SideBySide(written, () -> new TermPass(rules))
                    .uncompared(name, () -> new TermPass(rules))
                    .contenders());
        }
        return contenders;
    }
}
