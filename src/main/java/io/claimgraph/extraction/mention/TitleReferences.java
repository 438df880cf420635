package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds persons named again by family name and post ('신 부사장', '윤 대통령'). Thread-safe. */
final class TitleReferences {
    private static final Set<String> BEFORE_TITLE = Set.of("전", "신임", "현", "수석", "총괄", "선임");

    private final Titles titles;
    private final PersonNames names;
    private final NameEnds ends;

    TitleReferences(Titles titles, PersonNames names, NameEnds ends) {
        this.titles = titles;
        this.names = names;
        this.ends = ends;
    }

    void find(Body body, Drafts drafts, List<Mention> mentions) {
        BitSet taken = new BitSet();
        mentions.forEach(
                mention -> taken.set(mention.span().start(), mention.span().end()));
        Namesakes namesakes = new Namesakes(body.text(), drafts, mentions);
        for (int i = 0; i + 1 < body.size(); i++) {
            String surname = body.textOf(i);
            if (surname.length() > Namesakes.LONGEST_SURNAME
                    || !body.isSpaceAfter(i)
                    || !(names.isSurname(surname) || namesakes.isForeignSurname(surname))) {
                continue;
            }
            int end = titleEnd(body, i + 1);
            if (end < 0) {
                continue;
            }
            Span span = new Span(body.word(i).start(), end);
            int next = taken.nextSetBit(span.start());
            if (next >= 0 && next < span.end()) {
                continue;
            }
            int person = namesakes.meant(surname, span);
            if (person >= 0) {
                mentions.add(new Mention(span, person, Mention.Kind.TITLE));
                taken.set(span.start(), span.end());
                drafts.get(person).addTitleForm(span.of(body.text()));
            }
        }
    }

    /** Where the post ends that begins with a word, '전' and '신임' before it and a second word of it included. */
    private int titleEnd(Body body, int index) {
        int last = BEFORE_TITLE.contains(body.textOf(index)) && body.isSpaceAfter(index) ? index + 1 : index;
        for (int i = last; i >= index; i--) {
            Word word = body.word(i);
            if (titles.lengthAtEnd(body.text(), word.start(), word.end()) > 0) {
                return word.end();
            }
            int core = ends.coreEnd(body.text(), word, 1);
            if (titles.lengthAtEnd(body.text(), word.start(), core) > 0) {
                return core;
            }
        }
        return -1;
    }
}
