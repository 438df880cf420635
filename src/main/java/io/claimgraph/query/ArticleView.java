package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article with everything that was read from it; all offsets are UTF-16 code units of {@code text}.
 *
 * @param id stable identity
 * @param title headline, where known
 * @param publisher outlet, where known
 * @param author reporter, where known
 * @param publishedOn day of publication, where known
 * @param url address, where known
 * @param language BCP 47 tag, {@code und} where it could not be told
 * @param supported whether an extractor for the language read it; without one there are no facts
 * @param version number of its text among those that it had, from 1
 * @param text the text as it came
 * @param zones what each stretch of the text is, in order
 * @param mentions the entities that the article names, most often named first
 * @param statements what was said, in the order of the text
 * @param proposals what was put forward, in the order of the text
 * @param fundings money given, in the order of the text
 * @param affiliations posts that the article gives, in the order of the text, with sources in this article only
 * @param copies other articles that tell its story in the same words, edited or cut, earliest first, at most a hundred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleView(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        String language,
        boolean supported,
        int version,
        String text,
        List<Zone> zones,
        List<Mention> mentions,
        List<StatementView> statements,
        List<ProposalView> proposals,
        List<FundingView> fundings,
        List<AffiliationView> affiliations,
        List<ArticleCopy> copies) {
    /** Most copies that come with an article. */
    public static final int MAX_COPIES = 100;

    public ArticleView {
        zones = List.copyOf(zones);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        proposals = List.copyOf(proposals);
        fundings = List.copyOf(fundings);
        affiliations = List.copyOf(affiliations);
        copies = List.copyOf(copies);
    }

    /**
     * A stretch of the text and what it is.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param kind {@code BODY}, {@code HEADLINE}, {@code BYLINE}, {@code CAPTION} or {@code FURNITURE}
     */
    public record Zone(int start, int end, String kind) {}

    /**
     * An entity that the article names.
     *
     * @param entity the entity
     * @param forms the surface forms used for it here
     * @param spans where it is named, in order
     */
    public record Mention(EntityRef entity, List<String> forms, List<Range> spans) {
        public Mention {
            forms = List.copyOf(forms);
            spans = List.copyOf(spans);
        }
    }

    /**
     * The characters {@code [start, end)} of the text.
     *
     * @param start index of the first character
     * @param end index after the last character
     */
    public record Range(int start, int end) {}
}
