package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.attribution.clause.ClauseStart;
import io.claimgraph.extraction.attribution.cue.Cue;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.DayWords;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.DateReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells on which day things were said, in the order of one article. Used once. */
final class SpeechDates {
    /** News tells of the day of its publication or of one of so few days before. */
    private static final int NEWS_DAYS = 3;

    /** In words: '지난해 12월 3일'. */
    private static final int LONGEST_DAY = 3;

    private final DateReader reader = new DateReader();
    private final @Nullable LocalDate published;
    private final Map<Speaker, LocalDate> days = new HashMap<>();
    private @Nullable LocalDate current;
    private @Nullable LocalDate last;

    SpeechDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The day named in the words around what was said; without one, a speaker who goes on or speaks again does so on the same
     * day.
     *
     * @param speaker who said it
     * @param goesOn whether the sentence names no source, so that the last speaker goes on
     */
    @Nullable
    LocalDate of(Context context, Finding finding, Speaker speaker, boolean goesOn) {
        LocalDate day = reader.read(frame(context, finding), published, current);
        if (day != null && published != null && day.isAfter(published)) {
            day = null;
        }
        if (day == null) {
            day = goesOn ? last : days.get(speaker);
        }
        if (day != null && speaker instanceof Speaker.Named) {
            days.put(speaker, day);
        }
        tell(day);
        last = day;
        return day;
    }

    /** Notes the day that a sentence tells of in which nothing is said. */
    void passed(Context context) {
        StringBuilder words = new StringBuilder();
        for (Word word : context.line().words()) {
            if (!word.isQuotation()) {
                words.append(word.text()).append(' ');
            }
        }
        LocalDate day = reader.read(words.toString(), published, current);
        tell(day);
    }

    /** A day is what '이날' means later on, if it is news: what happened long before is background. */
    private void tell(@Nullable LocalDate day) {
        boolean isNews = day != null
                && (published == null || (!day.isAfter(published) && !day.isBefore(published.minusDays(NEWS_DAYS))));
        if (isNews) {
            current = day;
        }
    }

    /** The day that stands right after the source, which is that of the speech: 'A 대표는 31일 …을 발표한 것에 대해'. */
    private static String dayOfSpeaker(Context context, Finding finding) {
        Source source = finding.source();
        if (source == null) {
            return "";
        }
        StringBuilder day = new StringBuilder();
        WordLine line = context.line();
        for (int i = source.last() + 1; i < line.size() && i <= source.last() + LONGEST_DAY; i++) {
            if (line.get(i).isQuotation() || !DayWords.isDate(line.get(i))) {
                break;
            }
            day.append(line.get(i).text()).append(' ');
        }
        return day.toString();
    }

    /** The words of the sentence before what was said and after it up to the verb, but not what the speech was about. */
    private static String frame(Context context, Finding finding) {
        StringBuilder frame = new StringBuilder();
        Cue cue = finding.cue();
        int limit = cue == null ? finding.anchor() : cue.last();
        for (int i = 0; i <= limit && i < context.line().size(); i++) {
            Word word = context.line().get(i);
            boolean before = word.span().end() <= finding.content().start();
            boolean after = i > finding.anchor();
            if (word.isQuotation() || !(before || after)) {
                continue;
            }
            if (before && ClauseStart.isTopicOfTalk(word)) {
                frame.setLength(0);
                frame.append(dayOfSpeaker(context, finding));
            }
            frame.append(word.text()).append(' ');
        }
        return frame.toString();
    }
}
