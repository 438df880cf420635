package io.claimgraph;

import java.util.Random;

/** Makes up words, so that articles of tests are no copies of each other. */
public final class Words {
    private static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호";
    private static final int WORDS = 12;
    private static final int LENGTH = 3;

    private Words() {}

    /** A dozen words; the same number gives the same words, always. */
    public static String of(int number) {
        Random random = new Random(number);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS * LENGTH; i++) {
            words.append(i > 0 && i % LENGTH == 0 ? " " : "");
            words.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return words.toString();
    }
}
