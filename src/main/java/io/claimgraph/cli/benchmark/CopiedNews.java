package io.claimgraph.cli.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles among which there are copies, in any order.
 *
 * @param items the articles
 */
record CopiedNews(List<Item> items) {
    private static final long SEED = 20_250_206;

    /** Every tenth of the others is a report in the same words as many more. */
    private static final int REPORTS_EVERY = 10;

    private static final int MIXED_SENTENCES = 14;
    private static final int MIXED_CHARACTERS = 200;
    private static final int TELLING_CHARACTERS = 30;

    /**
     * An article.
     *
     * @param story what it is a copy of: the same number for all copies of one text, and the text itself
     * @param copy whether it was edited
     */
    record Item(int story, boolean copy, String text) {}

    /**
     * Makes them.
     *
     * @param corpus texts to copy, of which those that share a sentence with an earlier one are left out: there are copies in
     *     the news already; none for invented ones
     * @param copies number of texts that are there twice, edited the second time
     * @param others number of texts that are there once
     */
    static CopiedNews of(List<String> corpus, int copies, int others) {
        List<String> texts = unlike(corpus);
        Random random = new Random(SEED);
        FormNews invented = new FormNews(random);
        Copyist copyist = new Copyist(random, invented);
        List<Item> items = new ArrayList<>();
        for (int story = 0; story < copies; story++) {
            String text = story < texts.size() ? texts.get(story) : invented.story();
            items.add(new Item(story, false, text));
            items.add(new Item(story, true, copyist.copy(text)));
        }
        List<String> sentences = corpus.stream()
                .flatMap(CopiedNews::sentences)
                .filter(sentence -> sentence.length() <= MIXED_CHARACTERS)
                .toList();
        for (int other = 0; other < others; other++) {
            String text = other % REPORTS_EVERY == 0
                    ? invented.report()
                    : sentences.isEmpty() ? invented.story() : mixed(sentences, random);
            items.add(new Item(copies + other, false, text));
        }
        Collections.shuffle(items, random);
        return new CopiedNews(List.copyOf(items));
    }

    private static List<String> unlike(List<String> corpus) {
        Set<String> known = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (String text : corpus) {
            Set<String> sentences = sentences(text)
                    .filter(sentence -> sentence.length() >= TELLING_CHARACTERS)
                    .collect(Collectors.toSet());
            if (Collections.disjoint(sentences, known)) {
                texts.add(text);
            }
            known.addAll(sentences);
        }
        return texts;
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!])\\s+|\n+"));
    }

    /** Sentences of any articles. */
    private static String mixed(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MIXED_SENTENCES; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(i % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }
}
