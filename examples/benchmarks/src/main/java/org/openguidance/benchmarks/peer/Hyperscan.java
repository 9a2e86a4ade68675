package org.openguidance.benchmarks.peer;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** Hyperscan through JNI, an expression for each rule. The conditions of a rule are looked at after its expression was found. */
public final class Hyperscan implements Peer<Post> {

    /** It compiles for minutes when these know of letters beyond ASCII. */
    private static final String AFTER_BREAK = "(?:^|[^0-9A-Za-z#@])";

    private static final String BEFORE_BREAK = "(?:$|[^0-9A-Za-z])";

    private final List<Rule> rules;
    private final Database database;
    private final Scanner scanner = new Scanner();

    /** Compiles the expressions. */
    public Hyperscan(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        List<Expression> expressions = new ArrayList<>();
        for (Rule rule : rules) {
            expressions.add(expression(rule));
        }
        try {
            database = Database.compile(expressions);
        } catch (CompileErrorException refused) {
            throw new IllegalArgumentException("it refuses the expressions", refused);
        }
        scanner.allocScratch(database);
    }

    private static Expression expression(Rule rule) {
        if (rule.pattern().isPresent()) {
            return new Expression(
                    rule.pattern().get(), EnumSet.of(ExpressionFlag.SINGLEMATCH, ExpressionFlag.UTF8), rule.number());
        }
        String terms = AFTER_BREAK + Regexes.alternation(rule.terms()) + BEFORE_BREAK;
        return new Expression(terms, EnumSet.of(ExpressionFlag.SINGLEMATCH, ExpressionFlag.CASELESS), rule.number());
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        for (Match match : scanner.scan(database, post.text())) {
            Integer number = match.getMatchedExpression().getId();
            if (rules.get(number).applies(post)) {
                hits.add(number);
            }
        }
    }

    @Override
    public String whyHitsDiffer() {
        return "for it only ASCII letters are letters beside a term";
    }

    @Override
    public void close() {
        scanner.close();
        database.close();
    }
}
