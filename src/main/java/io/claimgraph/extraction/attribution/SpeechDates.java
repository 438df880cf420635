package io.claimgraph.extraction.attribution;

import io.claimgraph.language.DateReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells on which day things were said, in the order of one article. Used once. */
final class SpeechDates {
    /** News tells of the day of its publication or of one of so few days before. */
    private static final int NEWS_DAYS = 3;

    private final DateReader reader = new DateReader();
    private final @Nullable LocalDate published;
    private @Nullable LocalDate current;
    private @Nullable LocalDate last;

    SpeechDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The day named in the words around what was said; without one, a speaker who goes on does so on the same day.
     *
     * @param goesOn whether the sentence names no source, so that the last speaker goes on
     */
    @Nullable
    LocalDate of(Context context, Finding finding, boolean goesOn) {
        LocalDate day = reader.read(frame(context, finding), published, current);
        if (day != null && published != null && day.isAfter(published)) {
            day = null;
        }
        if (day == null && goesOn) {
            day = last;
        }
        tell(day);
        last = day;
        return day;
    }

    /** Notes the day that a sentence tells of in which nothing is said. */
    void passed(Context context) {
        StringBuilder words = new StringBuilder();
        context.line().words().stream()
                .filter(word -> !word.isQuotation())
                .forEach(word -> words.append(word.text()).append(' '));
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
            }
            frame.append(word.text()).append(' ');
        }
        return frame.toString();
    }
}
