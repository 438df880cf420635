package io.claimgraph.extraction.entity;

import io.claimgraph.article.Span;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what stands around the names of one article's entities. */
final class Surroundings {
    private static final Cases CASES = new Cases();
    private static final String OPENERS = "'‘“\"「『｢<《〈";
    private static final int LOOKED_AT = 3;

    private final AnalysedArticle article;
    private final String text;

    private final int[] opening;

    /** Where the last of the quotations closes that open up to each of them. */
    private final int[] closing;

    Surroundings(AnalysedArticle article) {
        this.article = article;
        this.text = article.text();
        this.opening = article.quotations().stream()
                .mapToInt(quotation -> quotation.span().start())
                .toArray();
        this.closing = article.quotations().stream()
                .mapToInt(quotation -> quotation.span().end())
                .toArray();
        Arrays.parallelPrefix(closing, Math::max);
    }

    /** Number of the sentence that holds an offset, from 0. */
    int sentence(int offset) {
        int low = 0;
        int high = article.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.sentences().get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    /** What stands before the first few of the names. */
    List<String> before(List<Span> names) {
        Set<String> before = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(names.size(), LOOKED_AT); i++) {
            before.add(before(names.get(i).start()));
        }
        return List.copyOf(before);
    }

    private String before(int start) {
        char previous = start == 0 ? '\n' : text.charAt(start - 1);
        if (previous == '\n') {
            return "line";
        }
        if (previous >= '가' && previous <= '힣') {
            return "glued";
        }
        return previous == ' ' ? tagBefore(start) : "mark";
    }

    /** The part of speech of the last morpheme that begins before an offset. */
    private String tagBefore(int offset) {
        if (article.sentences().isEmpty()) {
            return "start";
        }
        Sentence sentence = article.sentences().get(sentence(offset));
        List<Morpheme> morphemes = sentence.morphemes();
        int low = 0;
        int high = morphemes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (morphemes.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        String tag = low == 0 ? "start" : morphemes.get(low - 1).tag();
        return tag.substring(tag.lastIndexOf('+') + 1);
    }

    /** How the sentences take the names most often; of several the first. */
    String mainCase(List<Span> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(CASES.at(text, name.end()), 1, Integer::sum));
        return Collections.max(new ArrayList<>(counts.entrySet()).reversed(), Map.Entry.comparingByValue())
                .getKey();
    }

    /** Whether one of the names stands right behind an opening mark. */
    boolean isMarked(List<Span> names) {
        return names.stream().anyMatch(name -> name.start() > 0 && OPENERS.indexOf(text.charAt(name.start() - 1)) >= 0);
    }

    /** Whether all, some or none of the names stand in quotations. */
    String quoted(List<Span> names) {
        int count = 0;
        for (Span name : names) {
            count += isQuoted(name) ? 1 : 0;
        }
        return count == 0 ? "none" : count == names.size() ? "all" : "some";
    }

    private boolean isQuoted(Span name) {
        int opened = Arrays.binarySearch(opening, name.start());
        int before = opened >= 0 ? opened : -opened - 2;
        return before >= 0 && closing[before] > name.start();
    }
}
