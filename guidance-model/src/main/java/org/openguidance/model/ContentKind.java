package org.openguidance.model;

import java.util.Optional;

/** Kinds of content that can be told by their form, check digits included where they have some. */
public enum ContentKind implements Labelled {
    /** An e-mail address. */
    EMAIL_ADDRESS("email-address"),
    /** A telephone number. */
    PHONE_NUMBER("phone-number"),
    /** A UK National Insurance number. */
    NI_NUMBER("ni-number"),
    /** An NHS number of England, Wales and the Isle of Man, with its check digit. */
    NHS_NUMBER("nhs-number"),
    /** A payment card number, with its check digit. */
    PAYMENT_CARD("payment-card"),
    /** A UK postcode. */
    POSTCODE("postcode"),
    /** Characters that cannot be seen, or that turn the direction of text. */
    HIDDEN_CHARACTERS("hidden-characters"),
    /** Letters of one script that stand in a word of another, which they look like. */
    LOOK_ALIKE_LETTERS("look-alike-letters");

    private final String label;

    ContentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<ContentKind> of(String label) {
        return Labelled.find(values(), label);
    }
}
