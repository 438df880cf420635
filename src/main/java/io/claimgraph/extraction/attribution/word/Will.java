package io.claimgraph.extraction.attribution.word;

/** Tells whether a clause is somebody's will: a pledge, a request, a proposal or a command, by the word that ends it. */
public final class Will {
    private static final String PLEDGE = "겠다";
    private static final String PROPOSAL = "자";
    private static final String COMMAND = "라";

    private Will() {}

    /** '하겠다고', '하자며', '해 달라는', '하라고'. */
    public static boolean isIn(Word word) {
        String said = said(word);
        return said.endsWith(PLEDGE) || isDemand(word, said);
    }

    /** '하겠다는', '짓겠다고'. */
    public static boolean isPledge(Word word) {
        return said(word).endsWith(PLEDGE);
    }

    /** '하자며', '해 달라는', '하라고', and '(할) 것을': what others are to do. */
    public static boolean isDemand(Word word) {
        return word.bare().equals("것을") || isDemand(word, said(word));
    }

    private static boolean isDemand(Word word, String said) {
        return said.endsWith(COMMAND) || (said.endsWith(PROPOSAL) && word.isVerbal());
    }

    /** The word without the ending by which it is reported; an empty text if it has none or the copula. */
    private static String said(Word word) {
        Quotative quotative = word.isQuotation() ? null : Quotative.of(word);
        return quotative == null || quotative.lengthWithCopula(word) > quotative.length()
                ? ""
                : word.bare().substring(0, word.bare().length() - quotative.length());
    }
}
