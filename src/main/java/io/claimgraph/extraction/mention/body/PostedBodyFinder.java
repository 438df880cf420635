package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.PostOwners;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that no one knows by the person and the post they stand with, whatever their words are: '벼루터의 | 서나래 팀장',
 * '벼루터 대표 | 서나래는', '‘느린강’ 대표 | 서나래', '서나래 | 늘봄모임(NBM) 활동가'. Thread-safe.
 */
final class PostedBodyFinder {
    /** The trained model may see more of the name. */
    private static final double TRUST = 0.69;

    private static final double SURE = 0.88;
    private static final int LONGEST = 30;
    private static final char BLANK = ' ';
    private static final String OF = "의";
    private static final String IS = "인";

    /** Endings of names only tell something behind a syllable. */
    private static final String ONE = "한";

    private static final int SHORTEST_COMPOUND = 5;

    private static final Pattern LETTERS =
            Pattern.compile(" ([가-힣A-Za-z][가-힣A-Za-z0-9]{2,19})\\([A-Z][A-Za-z&]{1,9}\\) ([가-힣A-Z]{2,12})");
    private static final Pattern LATIN = Pattern.compile(" ([A-Z][A-Za-z]{0,5}[A-Z]) ([가-힣A-Z]{2,12})");
    private static final Pattern FIELD = Pattern.compile(
            "AI|IT|ICT|UX|UI|PR|HR|IR|IP|ESG|DX|AX|SW|HW|TV|MC|DJ|VR|AR|XR|QA|IB|PB|M|B|R|BIZ|[A-Z]*[CT]O");
    private static final Pattern MARKED = Pattern.compile(
            "((?:단체|모임|동호회|동아리|기구|조직|공동체|조합|센터|연구소|연대체)(?:인)? ?)?[‘'「『<《]([가-힣A-Za-z][가-힣A-Za-z0-9 &·-]{0,17})[’'」』>》](?:의)? $");

    private final Set<String> kinds = Lexicon.words("ko/kinds-of-bodies.txt");
    private final PostOwners owners = new PostOwners();
    private final NameEndings endings = new NameEndings();
    private final PostReader posts;
    private final Titles titles;
    private final Places places;

    PostedBodyFinder(PostReader posts, Titles titles, Places places) {
        this.posts = posts;
        this.titles = titles;
        this.places = places;
    }

    /** The bodies beside the persons among what was found so far. */
    List<Candidate> find(Body body, List<Candidate> found) {
        Set<Integer> ends = new HashSet<>();
        Set<Integer> starts = new HashSet<>();
        for (Candidate candidate : found) {
            if (candidate.type().isBody()) {
                ends.add(candidate.span().end());
                starts.add(candidate.span().start());
            }
        }
        List<Candidate> more = new ArrayList<>();
        for (Candidate person : found) {
            if (person.type() == EntityType.PERSON) {
                behind(body, person.span(), starts, more);
                before(body, person.span(), ends, more);
            }
        }
        return more;
    }

    /** The body between the person and the post. */
    private void behind(Body body, Span person, Set<Integer> known, List<Candidate> out) {
        String text = body.text();
        if (person.end() + 1 >= text.length()
                || text.charAt(person.end()) != BLANK
                || known.contains(person.end() + 1)) {
            return;
        }
        Matcher letters = LETTERS.matcher(text).region(person.end(), text.length());
        Matcher latin = LATIN.matcher(text).region(person.end(), text.length());
        Matcher name = letters.lookingAt() ? letters : latin;
        if (name == latin
                && (!latin.lookingAt() || FIELD.matcher(latin.group(1)).matches())) {
            return;
        }
        int roleEnd = posts.titleEnd(text, name.start(2), NameEnds.wordEnd(text, name.start(2)));
        if (roleEnd > 0) {
            EntityType type = typeOf(name.group(1), text.substring(name.start(2), roleEnd), EntityType.ORGANIZATION);
            add(name.start(1), name.end(1), type, SURE, out);
        }
    }

    /** The body right before the person or before the post that stands before the person. */
    private void before(Body body, Span person, Set<Integer> known, List<Candidate> out) {
        String text = body.text();
        int start = person.start();
        if (start < 2 || text.charAt(start - 1) != BLANK) {
            return;
        }
        int word = text.lastIndexOf(BLANK, start - 2) + 1;
        String link = text.substring(word, start - 1);
        String first = link.endsWith(IS) ? link.substring(0, link.length() - 1) : link;
        if (first.length() > 1 && titles.lengthAtEnd(first, 0, first.length()) > 1) {
            owner(body, word, first, known, out);
            return;
        }
        Post post = posts.readAt(text, person.end(), _ -> -1);
        if (post != null && text.indexOf(BLANK, person.end() + 1) >= post.role().end()) {
            owner(body, start, post.role().of(text), known, out);
        }
    }

    /** The body whose name ends right before an offset. */
    private void owner(Body body, int at, String role, Set<Integer> known, List<Candidate> out) {
        String text = body.text();
        int end = at - 1;
        boolean of = at > 1 && text.startsWith(OF, at - 2);
        if (at < 2 || text.charAt(end) != BLANK || known.contains(end) || (of && known.contains(end - 1))) {
            return;
        }
        EntityType told = owners.of(role);
        Matcher marked = MARKED.matcher(text).region(Math.max(0, at - LONGEST), at);
        if (told != null && marked.find()) {
            EntityType type = marked.group(1) == null
                    ? typeOf(marked.group(2), role, EntityType.ORGANIZATION)
                    : EntityType.ORGANIZATION;
            add(marked.start(2), marked.end(2), type, SURE, out);
            return;
        }
        int last = body.indexAt(end - 1);
        if (last < body.size() && body.word(last).end() == end) {
            named(body, last, of ? end - 1 : end, role, out);
        }
    }

    /** The body whose name a word ends, over the particle of a possessor or without one. */
    private void named(Body body, int last, int nameEnd, String role, List<Candidate> out) {
        Word word = body.word(last);
        String name = body.text().substring(word.start(), nameEnd);
        boolean of = nameEnd < word.end();
        if (!mayBeName(name)) {
            return;
        }
        EntityType head = endings.typeOf(ONE + name);
        if (head != null
                && last > 0
                && body.isSpaceAfter(last - 1)
                && body.morphology().isOneNoun(word.start(), nameEnd)) {
            Word first = body.word(last - 1);
            if (isUninflected(body, first) && isStrange(body, first, first.end())) {
                add(first.start(), nameEnd, head, TRUST, out);
            }
            return;
        }
        EntityType type = typeOf(name, role, null);
        if (type != null && (of ? isOwner(body, word, name) : isAlone(body, last) && isUnknown(body, word))) {
            add(word.start(), nameEnd, type, TRUST, out);
        }
    }

    /** Whether what has the particle of a possessor is a name: no noun, or one of several that says no kind of body. */
    private boolean isOwner(Body body, Word word, String name) {
        return isStrange(body, word, word.end() - 1)
                || (name.length() >= SHORTEST_COMPOUND
                        && body.morphology().within(word.start(), word.end()).size() > 2
                        && kinds.stream().noneMatch(name::endsWith));
    }

    /** Whether no name can reach from the word before into a word. */
    private static boolean isAlone(Body body, int index) {
        return index == 0
                || !body.isSpaceAfter(index - 1)
                || !body.morphology()
                        .isUninflected(
                                body.word(index - 1).start(),
                                body.word(index - 1).end());
    }

    private static boolean isUninflected(Body body, Word word) {
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return body.morphology().mayBeName(word.start(), word.end())
                && !parts.isEmpty()
                && !parts.getLast().tag().startsWith("J")
                && !parts.getLast().tag().contains("E");
    }

    /** Whether a word is none of the dictionary's and no inflected one. */
    private static boolean isUnknown(Body body, Word word) {
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        return isUninflected(body, word)
                && !parts.getLast().tag().startsWith("XSN")
                && parts.stream().anyMatch(PostedBodyFinder::isOfName);
    }

    private static void add(int start, int end, @Nullable EntityType type, double trust, List<Candidate> out) {
        if (type != null && type.isBody()) {
            out.add(new Candidate(new Span(start, end), type, trust, NameLexicon.NO_ENTRY, true));
        }
    }

    /** What a body is by the end of its name, else by the post, else something. */
    private @Nullable EntityType typeOf(String name, String role, @Nullable EntityType otherwise) {
        EntityType told = endings.typeOf(name);
        EntityType owner = told == null || !told.isBody() ? owners.of(role) : told;
        return owner == null ? otherwise : owner;
    }

    private boolean mayBeName(String name) {
        return name.length() > 1
                && !places.isPlace(name)
                && Character.isLetter(name.charAt(0))
                && titles.lengthAtEnd(name, 0, name.length()) == 0;
    }

    /** Whether the dictionary cannot make nouns of the part of a word up to an offset, or sees a name in it. */
    private static boolean isStrange(Body body, Word word, int end) {
        List<Morpheme> parts = body.morphology().within(word.start(), end);
        return parts.stream().anyMatch(part -> isOfName(part) || (parts.size() > 1 && !isNominal(part)));
    }

    private static boolean isOfName(Morpheme part) {
        String tag = part.tag();
        return tag.startsWith("NNP") || tag.startsWith("UN") || tag.startsWith("SL");
    }

    private static boolean isNominal(Morpheme part) {
        return part.tag().startsWith("N") || part.tag().startsWith("X");
    }
}
