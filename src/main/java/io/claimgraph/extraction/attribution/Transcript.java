package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.extraction.attribution.Finding.Need;
import org.jspecify.annotations.Nullable;

/** A turn of a broadcast: {@code [name / post : words]}. */
final class Transcript implements Rule {
    private static final int LONGEST_HEADER = 60;

    @Override
    public @Nullable Finding at(Context context, int index) {
        WordLine line = context.line();
        if (index > 0 || !line.get(0).text().startsWith("[")) {
            return null;
        }
        String sentence = line.sentence().span().of(line.text());
        int colon = sentence.indexOf(':');
        boolean turn =
                sentence.endsWith("]") && colon > 1 && colon < LONGEST_HEADER && sentence.lastIndexOf('/', colon) > 0;
        if (!turn) {
            return null;
        }
        int start = line.sentence().span().start();
        Span words = withoutMarks(
                line.text(),
                QuotedSpeech.trimmed(line.text(), new Span(start + colon + 1, start + sentence.length() - 1)));
        if (words.length() == 0) {
            return null;
        }
        int slash = sentence.indexOf('/');
        Speaker speaker = context.finder().firstIn(new Span(start, start + slash));
        Source source = new Source(0, 0, Source.Role.TOPIC, speaker);
        return new Finding("Transcript", Kind.DIRECT, words, line.size() - 1, null, Need.AROUND, source, line.size());
    }

    private static Span withoutMarks(String text, Span words) {
        boolean marked = words.length() > 1
                && "\"“".indexOf(text.charAt(words.start())) >= 0
                && "\"”".indexOf(text.charAt(words.end() - 1)) >= 0;
        return marked ? QuotedSpeech.trimmed(text, new Span(words.start() + 1, words.end() - 1)) : words;
    }
}
