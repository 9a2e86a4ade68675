package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openguidance.model.ContentKind;

/**
 * Finds content of some kinds.
 *
 * @param kinds the kinds
 */
record ContentSearch(Set<ContentKind> kinds) implements TextTest {

    ContentSearch {
        kinds = Set.copyOf(kinds);
    }

    static ContentSearch of(Set<ContentKind> kinds) {
        return new ContentSearch(kinds);
    }

    /** Tells where some content that begins at a place ends, in a bounded number of steps. */
    interface Form {

        /** The end of the content; negative where none begins there. */
        int end(ContentShape shape, int start);
    }

    @Override
    public List<Mark> find(TextView view) {
        List<Mark> marks = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            if (kinds.contains(kind) && TextSigns.mayHave(view.signs(), kind)) {
                places(kind, view).forEach(place -> marks.add(new Mark(place, false)));
            }
        }
        return TermSearch.inOrder(marks);
    }

    private static List<Span> places(ContentKind kind, TextView view) {
        return switch (kind) {
            case EMAIL_ADDRESS -> view.emails();
            case PHONE_NUMBER -> places(PhoneNumbers::end, view.shape());
            case NI_NUMBER -> places(NiNumbers::end, view.shape());
            case NHS_NUMBER -> places(NhsNumbers::end, view.shape());
            case PAYMENT_CARD -> places(PaymentCards::end, view.shape());
            case POSTCODE -> places(Postcodes::end, view.shape());
            case HIDDEN_CHARACTERS -> HiddenCharacters.in(view.whole(), view.span());
            case LOOK_ALIKE_LETTERS -> LookAlikeWords.in(view.folded());
        };
    }

    private static List<Span> places(Form form, ContentShape shape) {
        List<Span> places = new ArrayList<>();
        int at = 0;
        while (at < shape.length()) {
            int end = form.end(shape, at);
            if (end > at) {
                places.add(shape.span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return places;
    }
}
