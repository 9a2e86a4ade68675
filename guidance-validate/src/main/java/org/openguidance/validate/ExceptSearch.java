package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops the places that overlap one of some words.
 *
 * @param said what finds the places
 * @param lifting what finds the words that lift them
 */
record ExceptSearch(TextTest said, TextTest lifting) implements TextTest {

    @Override
    public List<Mark> find(TextView view) {
        List<Mark> marks = said.find(view);
        if (marks.isEmpty()) {
            return marks;
        }
        List<Mark> lifts = lifting.find(view);
        List<Mark> kept = new ArrayList<>();
        int next = 0;
        int reached = -1;
        for (Mark mark : marks) {
            Span place = mark.span();
            while (next < lifts.size() && lifts.get(next).span().start() <= place.start()) {
                reached = Math.max(reached, lifts.get(next++).span().end());
            }
            boolean begunBefore = reached > place.start();
            boolean beginsInside = next < lifts.size() && lifts.get(next).span().start() < place.end();
            if (!begunBefore && !beginsInside) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
