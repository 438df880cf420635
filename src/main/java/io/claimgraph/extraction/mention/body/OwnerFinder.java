package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body right before a person with a post: '누리시 | 민달해 부시장', '단체 ‘숲지기’의 | 서나래 활동가', and whatever the trained
 * model takes for a body there, however unsure. Thread-safe.
 */
final class OwnerFinder {
    private static final double TRUST = 0.88;
    private static final int LONGEST = 30;
    private static final String OF = "의";
    private static final Pattern MARKED = Pattern.compile(
            "((?:단체|모임|동호회|동아리|기구|조직|공동체|협동조합)(?:인)? ?)?" + "[‘'「『<《]([가-힣A-Za-z][가-힣A-Za-z0-9 &·-]{0,15})[’'」』>》]의 $");

    private static final String CLOSING_MARKS = "’'」』>》";
    private static final char BLANK = ' ';

    private final Map<String, EntityType> heads = new HashMap<>();
    private final NameEndings endings = new NameEndings();
    private final NameLexicon lexicon;
    private final PostReader posts;

    OwnerFinder(NameLexicon lexicon, PostReader posts) {
        this.lexicon = lexicon;
        this.posts = posts;
        Lexicon.rows("ko/names/head-titles.tsv").forEach(row -> heads.put(row.get(0), EntityType.valueOf(row.get(1))));
    }

    /** The bodies before the persons among what was found so far. */
    List<Candidate> find(Body body, List<Candidate> found) {
        Set<Integer> ends = new HashSet<>();
        for (Candidate candidate : found) {
            if (candidate.type().isBody()) {
                ends.add(candidate.span().end());
            }
        }
        List<Candidate> more = new ArrayList<>();
        for (Candidate person : found) {
            if (person.type() == EntityType.PERSON) {
                Candidate owner = ownerOf(body, person.span(), ends);
                if (owner != null) {
                    more.add(owner);
                }
            }
        }
        return more;
    }

    private @Nullable Candidate ownerOf(Body body, Span person, Set<Integer> known) {
        String text = body.text();
        int start = person.start();
        if (start < 2 || text.charAt(start - 1) != BLANK) {
            return null;
        }
        int end = text.startsWith(OF, start - 2) ? start - 2 : start - 1;
        if (known.contains(end) || known.contains(start - 1)) {
            return null;
        }
        Post post = posts.readAt(text, person.end(), _ -> -1);
        if (post == null || post.role().start() != person.end() + 1) {
            return null;
        }
        Candidate place = place(body, end, start - 1);
        Candidate owner = place == null ? modelled(body, end, start - 1) : place;
        return owner == null ? marked(text, start, post.role().of(text)) : owner;
    }

    /** A place's government, whose head or officer the person is. */
    private @Nullable Candidate place(Body body, int withoutOf, int end) {
        int last = body.indexAt(withoutOf - 1);
        if (last == body.size()) {
            return null;
        }
        int start = body.word(last).start();
        int whole = placeAt(body.text(), start, end);
        int entry = whole == Trie.NONE ? placeAt(body.text(), start, withoutOf) : whole;
        int nameEnd = whole == Trie.NONE ? withoutOf : end;
        return entry == Trie.NONE
                ? null
                : new Candidate(new Span(start, nameEnd), EntityType.AGENCY, TRUST, entry, true);
    }

    /** The entry of the place that {@code text[start, end)} names; {@link Trie#NONE} if it names none. */
    private int placeAt(String text, int start, int end) {
        int entry = start < end ? lexicon.trie().get(text, start, end) : Trie.NONE;
        return entry != Trie.NONE && lexicon.entry(entry).place() ? entry : Trie.NONE;
    }

    private static @Nullable Candidate modelled(Body body, int withoutOf, int end) {
        for (NamedSpan name : body.namesWithin(withoutOf - 1, end)) {
            Span span = name.span();
            EntityType type = typeOf(name);
            if (type != null && (span.end() == end || span.end() == withoutOf) && span.length() <= LONGEST) {
                return new Candidate(span, type, TRUST, NameLexicon.NO_ENTRY, true);
            }
        }
        return null;
    }

    private static @Nullable EntityType typeOf(NamedSpan name) {
        return switch (name.label()) {
            case COMPANY -> EntityType.COMPANY;
            case AGENCY -> EntityType.AGENCY;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            default -> null;
        };
    }

    /** Whether a closing mark, 의 and a blank stand before an offset. */
    private static boolean endsMarked(String text, int offset) {
        int mark = offset - OF.length() - 2;
        return mark >= 0 && text.startsWith(OF, mark + 1) && CLOSING_MARKS.indexOf(text.charAt(mark)) >= 0;
    }

    private @Nullable Candidate marked(String text, int start, String role) {
        if (!endsMarked(text, start)) {
            return null;
        }
        Matcher marked = MARKED.matcher(text).region(Math.max(0, start - LONGEST), start);
        if (!marked.find()) {
            return null;
        }
        EntityType told = endings.typeOf(marked.group(2));
        EntityType head =
                marked.group(1) == null ? heads.getOrDefault(role, EntityType.ORGANIZATION) : EntityType.ORGANIZATION;
        EntityType type = told == null ? head : told;
        return type.isBody()
                ? new Candidate(new Span(marked.start(2), marked.end(2)), type, TRUST, NameLexicon.NO_ENTRY, true)
                : null;
    }
}
