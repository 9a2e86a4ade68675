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
        EnumSet<ExpressionFlag> flags = EnumSet.of(ExpressionFlag.SINGLEMATCH, ExpressionFlag.UTF8);
        if (rule.pattern().isPresent()) {
            return new Expression(rule.pattern().get(), flags, rule.number());
        }
        flags.add(ExpressionFlag.UCP);
        flags.add(ExpressionFlag.CASELESS);
        String terms = Regexes.AFTER_BREAK + Regexes.alternation(rule.terms()) + Regexes.BEFORE_BREAK;
        return new Expression(terms, flags, rule.number());
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
    public void close() {
        scanner.close();
        database.close();
    }
}
