package io.claimgraph.extraction.mention.person;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Trie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons whose names look like other words by how the text calls them elsewhere: '도람재 누리군수가' where it says '도 군수는'
 * as well. Thread-safe.
 */
final class CalledAgainFinder implements Finder {
    private static final double TRUST = 0.9;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final String FORMER = "전";

    /** Words that are a family name before a post, but also 'this' and the like: they call nobody. */
    private static final Set<String> POINTING = Set.of("이", "한", "전", "현", "두", "부", "각", "총", "주");

    private final NameLexicon lexicon;
    private final PersonNames persons;
    private final PostReader posts;
    private final Titles titles;
    private final NameEnds ends;
    private final NameEndings endings = new NameEndings();

    CalledAgainFinder(NameLexicon lexicon, PersonNames persons, PostReader posts, Titles titles, NameEnds ends) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.posts = posts;
        this.titles = titles;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        Map<String, Set<String>> called = called(body);
        if (called.isEmpty()) {
            return;
        }
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            if (word.length() >= SHORTEST && word.length() <= LONGEST && isCalled(body, i, called)) {
                out.add(Candidate.shownPerson(word.start(), word.end(), TRUST));
            }
        }
    }

    /** The posts by which the text calls persons, by family name: '도 군수', '도 전 장관'. */
    private Map<String, Set<String>> called(Body body) {
        Map<String, Set<String>> called = new HashMap<>();
        for (int i = 0; i + 1 < body.size(); i++) {
            Word word = body.word(i);
            if (word.length() > SHORTEST
                    || !body.isSpaceAfter(i)
                    || !persons.mayBegin(body.textOf(i))
                    || !persons.isSurname(body.textOf(i))
                    || POINTING.contains(body.textOf(i))) {
                continue;
            }
            boolean former = body.textOf(i + 1).equals(FORMER) && body.isSpaceAfter(i + 1);
            String post = post(body, former ? i + 2 : i + 1);
            if (post != null) {
                called.computeIfAbsent(body.textOf(i), _ -> new HashSet<>()).add(post);
            }
        }
        return called;
    }

    /** The post that a word is, without its particle. */
    private @Nullable String post(Body body, int index) {
        if (index >= body.size()) {
            return null;
        }
        Word word = body.word(index);
        for (int end : new int[] {word.end(), ends.coreEnd(body.text(), word, SHORTEST)}) {
            if (end - word.start() >= SHORTEST && titles.isOne(body.text(), word.start(), end)) {
                return body.text().substring(word.start(), end);
            }
        }
        return null;
    }

    private boolean isCalled(Body body, int index, Map<String, Set<String>> called) {
        String name = body.textOf(index);
        if (!persons.isFullName(name) || !mayBeName(body, index)) {
            return false;
        }
        Set<String> own = called.get(name.substring(0, name.length() == LONGEST ? 2 : 1));
        Post post =
                own == null ? null : posts.readAt(body.text(), body.word(index).end(), _ -> -1);
        if (own == null || post == null) {
            return false;
        }
        String role = post.role().of(body.text());
        return own.stream().anyMatch(role::endsWith) && isClear(body, index, post.role());
    }

    /** Whether a noun of the dictionary stands before more than a post: '도국 전 누리부 장관'. */
    private static boolean isClear(Body body, int index, Span role) {
        Word word = body.word(index);
        boolean noun = body.morphology().isCommonNoun(word.start(), word.end());
        return !noun
                || body.textOf(index + 1).equals(FORMER)
                || role.of(body.text()).indexOf(' ') > 0;
    }

    private boolean mayBeName(Body body, int index) {
        Word word = body.word(index);
        int entry = lexicon.trie().get(body.text(), word.start(), word.end());
        return body.isSpaceAfter(index)
                && (entry == Trie.NONE || lexicon.entry(entry).type() == EntityType.PERSON)
                && endings.typeOf(body.textOf(index)) == null
                && titles.lengthAtEnd(body.text(), word.start(), word.end()) == 0
                && !body.morphology().isNounWithParticle(word.start(), word.end());
    }
}
