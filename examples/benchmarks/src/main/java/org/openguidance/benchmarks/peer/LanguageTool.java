package org.openguidance.benchmarks.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternTokenBuilder;
import org.languagetool.rules.patterns.RegexPatternRule;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/**
 * LanguageTool with our rules and none of its own: a pattern rule of words for each term and one of a regular expression for each
 * pattern. The conditions of a rule are looked at after it was found.
 */
public final class LanguageTool implements Peer<Post> {

    private final List<Rule> rules;
    private final JLanguageTool tool;

    private LanguageTool(List<Rule> rules, Language language) {
        this.rules = List.copyOf(rules);
        this.tool = new JLanguageTool(language);
        for (org.languagetool.rules.Rule own : tool.getAllRules()) {
            tool.disableRule(own.getId());
        }
        for (Rule rule : rules) {
            String id = "rule-" + rule.number();
            for (String term : rule.terms()) {
                tool.addRule(new PatternRule(id, language, tokens(term), "", "", ""));
            }
            rule.pattern()
                    .ifPresent(pattern -> tool.addRule(
                            new RegexPatternRule(id, "", "", "", "", language, Pattern.compile(pattern), 0)));
        }
    }

    /**
     * As those run it who check English: with its British English, which parts words, tags each with what it may be, rules out
     * what it is not, and groups them, before any rule is looked at.
     */
    public static LanguageTool english(List<Rule> rules) {
        return new LanguageTool(rules, Languages.getLanguageForShortCode("en-GB"));
    }

    /** Its core alone, with a language that does nothing but part words. */
    public static LanguageTool core(List<Rule> rules) {
        return new LanguageTool(rules, new Bare());
    }

    private static List<PatternToken> tokens(String term) {
        List<PatternToken> tokens = new ArrayList<>();
        for (String word : term.split(" ", -1)) {
            tokens.add(new PatternTokenBuilder().token(word).build());
        }
        return tokens;
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) throws IOException {
        for (RuleMatch match : tool.check(post.text())) {
            int number = Integer.parseInt(match.getRule().getId().substring("rule-".length()));
            if (rules.get(number).applies(post)) {
                hits.add(number);
            }
        }
    }

    @Override
    public String whyHitsDiffer() {
        return "it looks at sentences one by one, and parts words otherwise: it finds terms in hashtags";
    }

    /** A language that brings nothing along. */
    private static final class Bare extends Language {

        @Override
        public String getShortCode() {
            return Locale.ENGLISH.getLanguage();
        }

        @Override
        public String getName() {
            return "Bare";
        }

        @Override
        public String[] getCountries() {
            return new String[0];
        }

        @Override
        public Contributor[] getMaintainers() {
            return new Contributor[0];
        }

        @Override
        public List<String> getRuleFileNames() {
            return List.of();
        }

        @Override
        public List<org.languagetool.rules.Rule> getRelevantRules(
                ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) {
            return List.of();
        }
    }
}
