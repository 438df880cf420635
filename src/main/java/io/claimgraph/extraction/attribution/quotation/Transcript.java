package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.rule.Finding;
import io.claimgraph.extraction.attribution.rule.Finding.Need;
import io.claimgraph.extraction.attribution.rule.Rule;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.word.QuotedWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a broadcast: {@code [name / post : words]}, {@code <name / post> "words"}, {@code name(post): "words"}. What
 * presenters and reporters say is the report itself.
 */
public final class Transcript implements Rule {
    private static final int LONGEST_HEADER = 60;
    private static final int LONGEST_LABEL = 24;
    private static final Pattern SPOKEN_END = Pattern.compile(".*[다요까죠네지데][.?!…)]*\\]");
    private static final Pattern STAFF = Pattern.compile("기자|앵커|진행자|사회자|리포터|특파원|아나운서");

    /** A label without a colon begins with one of these. */
    private static final String OPENERS = "▶<[【";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:▶ ?)?(?:[<\\[【](?:인터뷰|녹취|싱크)[>\\]】] ?)?([<\\[【]?)((?!앵커|기자|진행자|질문|현장음|자막)[가-힣A-Za-z·]{2,12}(?:"
                    + " [가-힣A-Za-z·]{1,12}){0,2}) ?(?:[/(][^\"“:>\\])】]{0,40})?[)>\\]】]* ?(:?) ?[\"“]");

    @Override
    public @Nullable Finding at(Context context, int index) {
        if (index > 0) {
            return null;
        }
        Span sentence = context.line().sentence().span();
        String text = sentence.of(context.line().text());
        int colon = text.indexOf(':');
        boolean bracketed = text.startsWith("[")
                && text.endsWith("]")
                && colon > 1
                && colon < LONGEST_HEADER
                && (text.lastIndexOf('/', colon) > 0 || isUnnamed(text, colon));
        return bracketed ? bracketed(context, sentence, text, colon) : labelled(context, sentence, text);
    }

    /** '[인근 상인 : …]': no post tells who it is. */
    private static boolean isUnnamed(String text, int colon) {
        return colon < LONGEST_LABEL
                && text.charAt(colon - 1) == ' '
                && SPOKEN_END
                        .matcher(text.substring(Math.max(colon, text.length() - 8)))
                        .matches()
                && !STAFF.matcher(text.substring(0, colon)).find();
    }

    private static @Nullable Finding bracketed(Context context, Span sentence, String text, int colon) {
        int start = sentence.start();
        Span words = withoutMarks(
                context.line().text(),
                QuotedWords.trimmed(context.line().text(), new Span(start + colon + 1, start + text.length() - 1)));
        return finding(context, new Span(start, start + headerEnd(text, colon)), words);
    }

    private static int headerEnd(String text, int colon) {
        int slash = text.indexOf('/');
        return slash > 0 && slash < colon ? slash : colon;
    }

    private static @Nullable Finding labelled(Context context, Span sentence, String text) {
        if (text.indexOf(':') < 0 && OPENERS.indexOf(text.charAt(0)) < 0) {
            return null;
        }
        Matcher label = LABELLED.matcher(text);
        if (!label.lookingAt() || (label.group(1).isEmpty() && label.group(3).isEmpty())) {
            return null;
        }
        int end = text.endsWith("]") ? text.length() - 1 : text.length();
        boolean closed = end > label.end() && "\"”".indexOf(text.charAt(end - 1)) >= 0;
        if (!closed) {
            return null;
        }
        int start = sentence.start();
        Span name = new Span(start + label.start(2), start + label.end(2));
        return finding(
                context,
                name,
                QuotedWords.trimmed(context.line().text(), new Span(start + label.end(), start + end - 1)));
    }

    private static @Nullable Finding finding(Context context, Span name, Span words) {
        if (words.length() == 0) {
            return null;
        }
        int size = context.line().size();
        Source source = new Source(0, 0, Source.Role.TOPIC, context.finder().firstIn(name));
        return new Finding("Transcript", Kind.DIRECT, words, size - 1, null, Need.AROUND, source, size);
    }

    private static Span withoutMarks(String text, Span words) {
        boolean marked = words.length() > 1
                && "\"“".indexOf(text.charAt(words.start())) >= 0
                && "\"”".indexOf(text.charAt(words.end() - 1)) >= 0;
        return marked ? QuotedWords.trimmed(text, new Span(words.start() + 1, words.end() - 1)) : words;
    }
}
