package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.GlobSet;
import io.claimgraph.collect.lexicon.Lexicon;
import io.claimgraph.collect.lexicon.Space;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the texts under pictures by what Korean outlets close them with: a button to enlarge, the photographer or giver
 * ('/사진=…', '/뉴시스', '© News1 …'), or the day it was taken with the photographer's address.
 */
final class CaptionRule {
    private static final int TAIL = 90;
    /** What pictures show is going on. */
    private static final String PROGRESSIVE = "있다.";

    private static final String CENTURY = "20";
    private static final Pattern DAY_TAKEN = Pattern.compile("20\\d\\d\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.?");

    private final GlobSet patterns = GlobSet.of("ko/paste/captions.txt", "en/paste/captions.txt");
    private final List<String> openers = Lexicon.entries("ko/paste/caption-openers.txt");
    private final Credits credits;
    private final BylineRule bylines;

    CaptionRule(Credits credits, BylineRule bylines) {
        this.credits = credits;
        this.bylines = bylines;
    }

    boolean isCaption(Part part) {
        if (part.isLong()) {
            return false;
        }
        return patterns.matches(part.squeezed())
                || (part.isKorean() && (endsWithDayTaken(part.text()) || endsWithCredit(part.text())));
    }

    /** '… 듣고 있다. 2025.02.04. photo@outlet.com', '… 대표. 2023.7.28/뉴스1'. */
    private boolean endsWithDayTaken(String line) {
        int from = Math.max(0, line.length() - TAIL);
        if (line.indexOf(CENTURY, from) < 0) {
            return false;
        }
        var day = DAY_TAKEN.matcher(line).region(from, line.length());
        if (!day.find() || day.start() == 0) {
            return false;
        }
        String rest = line.substring(day.end()).strip();
        return !rest.isEmpty() && (credits.isCredit(rest) || bylines.isByline(rest) || credits.creditStart(line) >= 0);
    }

    /** '… 발언하고 있다. 연합뉴스', '… 청사 전경./뉴스1', but not a report of several sentences that names its agency at the end. */
    private boolean endsWithCredit(String line) {
        int credit = credits.creditStart(line);
        int byline = credit < 0 ? bylines.tailStart(line) : -1;
        if (byline > 0 && line.startsWith("/", firstOf(line, byline))) {
            return line.substring(0, byline).stripTrailing().endsWith(PROGRESSIVE) && Prose.sentences(line, 2) == 1;
        }
        if (credit < 0) {
            return credits.isCredit(line) && "([<".indexOf(line.charAt(0)) >= 0;
        }
        String head = line.substring(0, credit);
        return Prose.sentences(head, 3) < 3 && !(line.charAt(credit) == '(' && Prose.sentences(head, 2) > 1);
    }

    private static int firstOf(String line, int from) {
        int at = from;
        while (at < line.length() && Space.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a caption that stands behind other text on its line begins; -1 without one. */
    int tailStart(String line) {
        int from = Math.max(1, line.length() - Part.MAX_DEBRIS);
        for (String opener : openers) {
            int at = line.indexOf(opener, from);
            if (at > 0) {
                return at;
            }
        }
        return -1;
    }
}
