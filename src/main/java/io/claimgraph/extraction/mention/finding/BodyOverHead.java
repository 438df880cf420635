package io.claimgraph.extraction.mention.finding;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.lexicon.PersonNames;

/** A body read over the name of its head, which is none: '한빛농민연합회 도하람 연합회|장'. */
final class BodyOverHead {
    private static final String HEAD = "장";
    private static final int KOREAN_NAME = 3;

    private BodyOverHead() {}

    /** Whether a body's name holds a person's and ends in the post's beginning, which its own first words end in. */
    static boolean isOne(String text, Span name, PersonNames persons) {
        String words = name.of(text);
        int last = words.lastIndexOf(' ');
        int first = last < 0 ? -1 : words.lastIndexOf(' ', last - 1);
        return first > 0
                && last - first - 1 == KOREAN_NAME
                && text.startsWith(HEAD, name.end())
                && words.substring(0, first).endsWith(words.substring(last + 1))
                && persons.isFullName(words.substring(first + 1, last));
    }
}
