package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds persons named again by family name and post ('신 부사장', '윤대통령'). Thread-safe. */
final class TitleReferences {
    private static final Set<String> BEFORE_TITLE = Set.of("전", "신임", "현", "수석", "총괄", "선임");

    private static final String MONK = " 스님";

    /** Syllables of a monk's name. */
    private static final int IN_RELIGION = 2;

    /** A family name of one syllable and a post of two. */
    private static final int SHORTEST_JOINED = 3;

    private final Titles titles;
    private final PersonNames names;
    private final NameEnds ends;

    TitleReferences(Titles titles, PersonNames names, NameEnds ends) {
        this.titles = titles;
        this.names = names;
        this.ends = ends;
    }

    /** A family name, and where it and the post behind it stand. */
    private record Reference(String surname, Span span) {}

    void find(Body body, Drafts drafts, List<Mention> mentions) {
        BitSet taken = new BitSet();
        mentions.forEach(
                mention -> taken.set(mention.span().start(), mention.span().end()));
        addMonks(body.text(), drafts, mentions);
        Namesakes namesakes = new Namesakes(body.text(), drafts, mentions);
        OnlyCalled onlyCalled = new OnlyCalled(body.text());
        for (int i = 0; i < body.size(); i++) {
            Reference reference = apart(body, i, namesakes);
            reference = reference == null ? joined(body, i) : reference;
            if (reference == null) {
                continue;
            }
            Span span = reference.span();
            int next = taken.nextSetBit(span.start());
            if (next >= 0 && next < span.end()) {
                continue;
            }
            int person = namesakes.meant(reference.surname(), span);
            if (person < 0 && namesakes.isNobody(reference.surname())) {
                person = onlyCalled.of(reference.surname(), span, drafts);
            }
            if (person >= 0) {
                mentions.add(new Mention(span, person, Mention.Kind.TITLE));
                taken.set(span.start(), span.end());
                drafts.get(person).addTitleForm(span.of(body.text()));
            }
        }
    }

    /** '도담 스님': a monk is called by both words. */
    private static void addMonks(String text, Drafts drafts, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Span name = mention.span();
            if (name.length() == IN_RELIGION
                    && text.startsWith(MONK, name.end())
                    && drafts.get(mention.entity()).type() == EntityType.PERSON) {
                drafts.get(mention.entity()).addTitleForm(name.of(text) + MONK);
            }
        }
    }

    /** '신 부사장'. */
    private @Nullable Reference apart(Body body, int index, Namesakes namesakes) {
        if (index + 1 == body.size()
                || body.word(index).length() > Namesakes.LONGEST_SURNAME
                || !body.isSpaceAfter(index)) {
            return null;
        }
        String surname = body.textOf(index);
        if (!names.isSurname(surname) && !namesakes.isForeignSurname(surname)) {
            return null;
        }
        int end = titleEnd(body, index + 1);
        return end < 0 ? null : new Reference(surname, new Span(body.word(index).start(), end));
    }

    /** '윤대통령': one word; but '이사장', '부총리' are posts themselves. */
    private @Nullable Reference joined(Body body, int index) {
        Word word = body.word(index);
        String text = body.text();
        if (word.length() < SHORTEST_JOINED || !names.isSurname(text, word.start(), word.start() + 1)) {
            return null;
        }
        int end = ends.coreEnd(text, word, 1);
        int title = titles.lengthAtEnd(text, word.start(), end);
        return title > 1 && title == end - word.start() - 1
                ? new Reference(text.substring(word.start(), word.start() + 1), new Span(word.start(), end))
                : null;
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
