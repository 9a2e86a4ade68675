package org.openguidance.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** Lucene's monitor, which holds queries and is shown documents: a phrase query for each term. Terms only. */
public final class LuceneMonitor implements Peer<Post> {

    private static final String FIELD = "text";

    private final Monitor monitor;

    /** Registers the queries, in memory. */
    public LuceneMonitor(List<Rule> rules) {
        List<MonitorQuery> queries = new ArrayList<>();
        for (Rule rule : rules) {
            for (String term : rule.terms()) {
                queries.add(new MonitorQuery(rule.number() + ":" + term, query(term)));
            }
        }
        try {
            monitor = new Monitor(new StandardAnalyzer());
            monitor.register(queries);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Query query(String term) {
        String[] words = term.split(" ", -1);
        return words.length == 1 ? new TermQuery(new Term(FIELD, term)) : new PhraseQuery(FIELD, words);
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) throws IOException {
        Document document = new Document();
        document.add(new TextField(FIELD, post.text(), Field.Store.NO));
        for (QueryMatch match :
                monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
            String id = match.getQueryId();
            hits.add(Integer.parseInt(id.substring(0, id.indexOf(':'))));
        }
    }

    @Override
    public String whyHitsDiffer() {
        return "its words are parted otherwise: it finds terms in hashtags, and across punctuation";
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
