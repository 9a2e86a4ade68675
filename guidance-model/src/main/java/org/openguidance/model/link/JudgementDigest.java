package org.openguidance.model.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openguidance.model.Ask;

/**
 * The digest of what a person judged: the full id of the question, what yes means, the statement and the question or else the
 * edition of the rule, and every fact that was shown. It changes when any of these does, and only then.
 *
 * <p>The facts that were shown are those that the question is judged on and those that the rule reads, undeclared ones as
 * such. Of a fact that is worked out or judged it is the facts behind it: its own value, like the conditions of the rule, is
 * found anew in each check, and whether the person was asked in the first place follows from that. Texts are taken with
 * their line ends made LF and as they are in all else, sets sorted, dates as instants, numbers by value.
 *
 * <p>Immutable and thread-safe. Linear in the size of what was shown.
 */
public final class JudgementDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final Pack pack;
    private final byte[] key;

    private JudgementDigest(Pack pack, byte[] key) {
        this.pack = pack;
        this.key = key;
    }

    /** Digests for the questions of a guidance. */
    public static JudgementDigest of(LinkedGuidance guidance) {
        return new JudgementDigest(new Pack(guidance.guidance()), new byte[0]);
    }

    /**
     * The same with a key, for answers that are kept where others can write: without the key nobody can make a digest that
     * counts. It is the HMAC-SHA256 of the plain digest's text.
     */
    public JudgementDigest withKey(byte[] secret) {
        if (secret.length == 0) {
            throw new IllegalArgumentException("the key for the digests of answers must not be empty");
        }
        return new JudgementDigest(pack, secret.clone());
    }

    /** Whether the digests are made with a key. */
    public boolean isKeyed() {
        return key.length > 0;
    }

    /**
     * Of the question of a rule.
     *
     * @param rule the rule, which asks
     * @param named its full id, or a retired one by which it was answered
     * @param facts the value of the fact in a slot, where it has one
     */
    public String ofRule(LinkedRule rule, String named, IntFunction<Optional<FactValue>> facts) {
        DigestSink sink = begin("rule", named);
        sink.text(rule.rule().yesMeansBroken() ? "broken" : "kept");
        Optional<Integer> edition = rule.rule().edition();
        sink.optional(edition, sink::number);
        if (edition.isEmpty()) {
            new PackDigest(sink).wording(rule.rule().statement());
            sink.optional(rule.rule().ask().map(Ask::question), new PackDigest(sink)::wording);
        }
        TreeSet<Integer> shown = new TreeSet<>(rule.reads());
        shown.addAll(rule.judgedOn());
        facts(sink, rule.subject(), shown, facts);
        return finish(sink);
    }

    /**
     * Of the question of a judged fact.
     *
     * @param subject the kind of subject
     * @param fact the fact, which a person judges
     * @param facts the value of the fact in a slot, where it has one
     */
    public String ofFact(LinkedSubject subject, LinkedFact fact, IntFunction<Optional<FactValue>> facts) {
        LinkedFact.Judged judged = judged(fact);
        DigestSink sink = begin("fact", subject.kind().id() + "/" + fact.name());
        new PackDigest(sink).wording(judged.ask().question());
        facts(sink, subject, new TreeSet<>(judged.judgedOn()), facts);
        return finish(sink);
    }

    /** The whole rule with what its code hands down, the facts it reads, and the words, values and times it names. */
    public String ofWholeRule(LinkedRule rule) {
        DigestSink sink = begin("whole rule", rule.id().toString());
        ResolvedDigest conditions = new ResolvedDigest(sink, pack);
        PackDigest parts = new PackDigest(sink);
        new RuleDigest(sink, parts, conditions).meaning(rule);
        FactDigest facts = new FactDigest(sink, parts, conditions);
        for (int slot : rule.reads()) {
            facts.fact(rule.subject().facts().get(slot).declaration());
        }
        sink.list(
                rule.judgedOn(),
                slot -> sink.text(rule.subject().facts().get(slot).name()));
        return finish(sink);
    }

    /** The whole definition of a judged fact. */
    public String ofWholeFact(LinkedSubject subject, LinkedFact fact) {
        DigestSink sink = begin("whole fact", subject.kind().id() + "/" + fact.name());
        new FactDigest(sink, new PackDigest(sink), new ResolvedDigest(sink, pack)).fact(fact.declaration());
        return finish(sink);
    }

    private static LinkedFact.Judged judged(LinkedFact fact) {
        return fact.definition()
                .filter(LinkedFact.Judged.class::isInstance)
                .map(LinkedFact.Judged.class::cast)
                .orElseThrow(
                        () -> new IllegalArgumentException("fact '" + fact.name() + "' is not judged by a person"));
    }

    private static DigestSink begin(String what, String name) {
        DigestSink sink = new DigestSink();
        sink.text("guidance judgement 1");
        sink.text(what);
        sink.text(name);
        return sink;
    }

    private static void facts(
            DigestSink sink, LinkedSubject subject, Set<Integer> slots, IntFunction<Optional<FactValue>> facts) {
        TreeMap<String, Optional<FactValue>> shown = new TreeMap<>();
        for (int slot : slots) {
            LinkedFact fact = subject.facts().get(slot);
            if (fact.definition().isEmpty()) {
                shown.put(fact.name(), facts.apply(slot));
            }
        }
        ValueDigest values = new ValueDigest(sink);
        sink.map(shown, value -> sink.optional(value, values::value));
    }

    private String finish(DigestSink sink) {
        String plain = "sha256:" + sink.hex();
        return key.length == 0 ? plain : "hmac-sha256:" + keyed(plain);
    }

    private String keyed(String plain) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }

    /** The names of the facts that are shown with the question of a rule, in their order. */
    public static List<String> shownWith(LinkedRule rule) {
        TreeSet<Integer> slots = new TreeSet<>(rule.reads());
        slots.addAll(rule.judgedOn());
        return slots.stream()
                .map(slot -> rule.subject().facts().get(slot))
                .filter(fact -> fact.definition().isEmpty())
                .map(LinkedFact::name)
                .toList();
    }
}
