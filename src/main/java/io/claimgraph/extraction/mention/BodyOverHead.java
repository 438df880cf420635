package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;

/** A body read over the name of its head, which is none: '한빛농민연합회 도하람 연합회|장'. */
final class BodyOverHead {
    private static final String HEAD = "장";
    private static final int KOREAN_NAME = 3;

    private BodyOverHead() {}

    /** Whether a body's name holds a person's and ends in the post's beginning, which its own first words end in. */
    static boolean isOne(String text, Span name, PersonNames persons) {
        int last = text.lastIndexOf(' ', name.end() - 1);
        int first = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
        return first > name.start()
                && last - first - 1 == KOREAN_NAME
                && text.startsWith(HEAD, name.end())
                && text.substring(name.start(), first).endsWith(text.substring(last + 1, name.end()))
                && persons.isFullName(text.substring(first + 1, last));
    }
}
