package org.openguidance.benchmarks.family;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.benchmarks.data.Dictionary;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Effort;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.peer.Guidances;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.loader.LoadResult;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Loading a pack of 2,000 rules, against taking its YAML apart and no more. */
public final class Loading implements Family {

    private static final int RULES = 2_000;

    @Override
    public String name() {
        return "loading";
    }

    @Override
    public String about() {
        return "loading a pack of " + RULES + " rules, some 735 KB";
    }

    @Override
    public List<Contender> contenders() {
        String pack = pack();
        return List.of(
                new Contender("compose", () -> index -> compose(pack)),
                new Contender("ours", () -> index -> load(pack)));
    }

    @Override
    public Map<String, Double> figures(Effort effort) {
        return Map.of("pack-bytes", (double) pack().length());
    }

    private static String pack() {
        Vocabulary vocabulary = new Vocabulary();
        List<String> terms = Dictionary.of(RULES * 3, vocabulary);
        List<Rule> conditions = Rules.forFacts(RULES);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            List<String> some = terms.subList(3 * i, 3 * i + 3);
            rules.add(new Rule(i, some, Optional.empty(), conditions.get(i).when()));
        }
        return GuidanceWriter.write(Guidances.of(rules));
    }

    private static int compose(String pack) {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .compose(new StringReader(pack))
                .getEndMark()
                .getIndex();
    }

    private static int load(String pack) {
        LoadResult result = GuidanceLoader.load(GuidanceSource.of("pack.yaml", pack));
        return result.orThrow().codes().size();
    }
}
