package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds bodies by their legal form: '학교법인 누리학원은', '사회복지법인 새벽', '농업회사법인 가온팜'. Thread-safe. */
final class FoundationFinder implements Finder {
    /** Told from others by the sieve: the form shows the body whatever its name ends in. */
    static final double TRUST = 0.921;

    /** A shorter name says nothing without the form. */
    private static final int LONG_ENOUGH = 3;

    /** Forms that the whole name is written with. */
    private static final Set<String> PART_OF_NAME = Set.of("사단법인", "재단법인");

    private static final Map<String, EntityType> FORMS = Map.of(
            "학교법인", EntityType.ORGANIZATION,
            "사회복지법인", EntityType.ORGANIZATION,
            "의료법인", EntityType.ORGANIZATION,
            "재단법인", EntityType.ORGANIZATION,
            "사단법인", EntityType.ORGANIZATION,
            "종교법인", EntityType.ORGANIZATION,
            "농업회사법인", EntityType.COMPANY,
            "어업회사법인", EntityType.COMPANY);

    /** Every form ends so: what does not is looked up for nothing. */
    private static final char LAST_OF_FORMS = '인';

    private final NameLexicon lexicon;
    private final Titles titles;
    private final NameEnds ends;

    FoundationFinder(NameLexicon lexicon, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.ends = ends;
    }

    /** Whether a word is a legal form of bodies: '의료법|인' is no law. */
    static boolean isForm(String word) {
        return FORMS.containsKey(word);
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i + 1 < body.size(); i++) {
            EntityType type = body.isSpaceAfter(i) && mayBeForm(body.textOf(i)) ? FORMS.get(body.textOf(i)) : null;
            if (type != null && mayBeName(body, i + 1)) {
                Word name = body.word(i + 1);
                int end = ends.coreEnd(body.text(), name, 2);
                boolean whole = PART_OF_NAME.contains(body.textOf(i)) || end - name.start() < LONG_ENOUGH;
                int start = whole ? body.word(i).start() : name.start();
                out.add(new Candidate(new Span(start, end), type, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }

    private static boolean mayBeForm(String word) {
        return word.charAt(word.length() - 1) == LAST_OF_FORMS;
    }

    /** Whether a word may be the name: no post, no word that the dictionary takes for another kind than a noun. */
    private boolean mayBeName(Body body, int index) {
        Word word = body.word(index);
        int end = ends.coreEnd(body.text(), word, 2);
        return PersonNames.isHangul(body.text().substring(word.start(), end))
                && end - word.start() > 1
                && !body.morphology().isOneNoun(word.start(), end)
                && body.morphology().within(word.start(), end).stream()
                        .noneMatch(
                                part -> part.tag().startsWith("J") || part.tag().startsWith("E"))
                && titles.lengthAtEnd(body.text(), word.start(), end) == 0
                && lexicon.trie().get(body.text(), word.start(), end) == Trie.NONE;
    }
}
