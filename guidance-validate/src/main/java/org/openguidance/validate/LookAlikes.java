package org.openguidance.validate;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters of other scripts and the Latin letters that they look like, from general knowledge of the alphabets: Cyrillic, Greek,
 * Armenian, Coptic, Cherokee and Lisu. A capital may look like another letter than its small form: Greek Η like H, η like n.
 *
 * <p>Two grades. A <em>twin</em> can hardly be told from the Latin letter in print; a <em>cousin</em> passes for it at a
 * glance, as small Cyrillic т does for t. Words are compared by both; only twins are a sign of deceit by themselves, since
 * honest words mix scripts too, such as the Russian {@code SMSка}.
 */
final class LookAlikes {

    /** Pairs: a letter and its Latin twin. */
    private static final String TWINS = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlүyҮyԌg"
            + "АaВbЕeКkМmНhОoРpСcТtУyХxІiЈjЅsҺhӀiԚqԜwԀdѴvѵv"
            + "οoνvϲcϳjαaρpιiΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxϹcͿj"
            + "օoոnսuհhյjզqցgՕoՏsՍu"
            + "ⲟoⲣpⲥcⲢpⲞoⲤcⲘmⲎhⲔkⲦtⲬx"
            + "ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎫjᏦkᏞlᎷmᏢpᏚsᎢtᏙvᎳwᏃzᎡrᏒr"
            + "ꓮaꓐbꓚcꓓdꓰeꓝfꓖgꓧhꓲiꓙjꓗkꓡlꓟmꓠnꓳoꓑpꓣrꓢsꓔtꓴuꓦvꓪwꓫxꓬyꓜz";

    /** Pairs: a letter and the Latin letter for which it passes at a glance. */
    private static final String COUSINS =
            "вbкkмmнhтtгrпnиuьbґr" + "εeηnκkτtυuχxγyωwσoβbμuςsϒy" + "լlքpգqԼl" + "ⲁaⲕkⲙmⲛnⲧtⲭx";

    private static final Map<Integer, Integer> TWIN_OF = pairs(TWINS);
    private static final Map<Integer, Integer> COUSIN_OF = pairs(COUSINS);

    /** Pairs: a Latin letter and its twin among the common Cyrillic letters. */
    private static final Map<Integer, Integer> CYRILLIC_OF = pairs("aаeеoоpрcсyуxхiіAАBВEЕKКMМHНOОPРCСTТXХIІ");

    /** Pairs: a Latin letter and its twin among the Greek letters. */
    private static final Map<Integer, Integer> GREEK_OF = pairs("oοvνAΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧ");

    private LookAlikes() {}

    private static Map<Integer, Integer> pairs(String pairs) {
        Map<Integer, Integer> table = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            table.put((int) pairs.charAt(i), (int) pairs.charAt(i + 1));
        }
        return Map.copyOf(table);
    }

    /**
     * The small Latin letter that a letter looks like, or else what it folds to.
     *
     * @param letter the letter as written, its case and style kept
     * @param folded its folded form
     */
    static int look(int letter, int folded) {
        Integer twin = TWIN_OF.get(letter);
        if (twin != null) {
            return twin;
        }
        int plain = Folding.decomposed(letter).codePointAt(0);
        Integer plainTwin = TWIN_OF.get(plain);
        return plainTwin != null ? plainTwin : COUSIN_OF.getOrDefault(plain, folded);
    }

    /** Whether a letter of another script can hardly be told from a Latin one. */
    static boolean hasLatinTwin(int letter) {
        return TWIN_OF.containsKey(letter);
    }

    /** Whether a Latin letter can hardly be told from a common Cyrillic one. */
    static boolean hasCyrillicTwin(int letter) {
        return CYRILLIC_OF.containsKey(letter);
    }

    /** Whether a Latin letter can hardly be told from a Greek one. */
    static boolean hasGreekTwin(int letter) {
        return GREEK_OF.containsKey(letter);
    }
}
