package org.openguidance.benchmarks.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Peer;

/** Peers that look at the same posts for the same rules; what each finds is compared with what ours finds. */
public final class SideBySide {

    private static final int MOST_COMPARED = 500;
    private static final long COMPARING_NANOS = 700_000_000L;

    private final List<Post> posts;
    private final Supplier<Peer<?>> ours;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<BitSet> expected = new ArrayList<>();

    /**
     * Posts to look at.
     *
     * @param ours makes the one whose findings the others' are compared with
     */
    public SideBySide(List<Post> posts, Supplier<Peer<?>> ours) {
        this.posts = List.copyOf(posts);
        this.ours = ours;
    }

    /** Adds a peer whose findings nobody compares. */
    public SideBySide uncompared(String name, Supplier<Peer<?>> peer) {
        contenders.add(new Contender(name, () -> new PeerStep<>(peer.get(), posts, Optional.empty())));
        return this;
    }

    /** Adds a peer. */
    public SideBySide peer(String name, Supplier<Peer<?>> peer) {
        contenders.add(new Contender(name, () -> compared(peer.get())));
        return this;
    }

    /** All that were added. */
    public List<Contender> contenders() {
        return List.copyOf(contenders);
    }

    private <P> Step compared(Peer<P> peer) throws Exception {
        if (expected.isEmpty()) {
            try (Peer<?> reference = ours.get()) {
                expected.addAll(found(reference));
            }
        }
        List<BitSet> found = found(peer);
        int hits = 0;
        int missed = 0;
        int extra = 0;
        int compared = Math.min(found.size(), expected.size());
        for (int i = 0; i < compared; i++) {
            hits += expected.get(i).cardinality();
            missed += less(expected.get(i), found.get(i));
            extra += less(found.get(i), expected.get(i));
        }
        Agreement agreement =
                new Agreement(compared, hits, missed, extra, missed + extra == 0 ? "" : peer.whyHitsDiffer());
        return new PeerStep<>(peer, posts, Optional.of(agreement));
    }

    private static int less(BitSet all, BitSet others) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(others);
        return rest.cardinality();
    }

    /** What a peer finds in each post, as far as it gets in time. */
    private <P> List<BitSet> found(Peer<P> peer) throws Exception {
        List<BitSet> found = new ArrayList<>();
        Hits hits = new Hits();
        long begin = System.nanoTime();
        for (int i = 0; i < Math.min(MOST_COMPARED, posts.size()); i++) {
            hits.clear();
            peer.find(peer.prepare(posts.get(i)), hits);
            found.add(hits.distinct());
            if (System.nanoTime() - begin > COMPARING_NANOS) {
                break;
            }
        }
        return found;
    }

    /** Looks at one post after the other, and begins anew. */
    private static final class PeerStep<P> implements Step {

        private final Peer<P> peer;
        private final List<P> posts;
        private final Optional<Agreement> agreement;
        private final Hits hits = new Hits();

        PeerStep(Peer<P> peer, List<Post> posts, Optional<Agreement> agreement) {
            this.peer = peer;
            this.posts = posts.stream().map(peer::prepare).toList();
            this.agreement = agreement;
        }

        @Override
        public int run(int index) throws Exception {
            return peer.run(posts.get(index % posts.size()), hits);
        }

        @Override
        public Optional<Agreement> agreement() {
            return agreement;
        }

        @Override
        public void close() {
            peer.close();
        }
    }
}
