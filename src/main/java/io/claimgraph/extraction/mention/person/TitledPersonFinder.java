package io.claimgraph.extraction.mention.person;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.EndingSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds persons by their post: '한나루 다온소프트 부사장', '민새롬 장관', '장관 민새롬'. */
final class TitledPersonFinder implements Finder {
    private static final double TRUST = 0.75;
    /** Nothing else stands so. */
    private static final double BRACKET_TRUST = 0.915;

    private static final int REACH = 6;

    /** Words of a name's shape are many: the post of one that the trained model does not see stands near. */
    private static final int UNSEEN_REACH = 2;

    private static final Pattern WITHIN = Pattern.compile(" ?(?:\\([^()\\n]{1,20}\\))? ?[·ㆍ]?|[·ㆍ]|, ?(?=\\d)");
    private static final int LONGEST_ASIDE = 3;
    private static final Pattern COLON = Pattern.compile(" ?: ?");
    private static final Pattern CLOSED = Pattern.compile("\\) ?[·ㆍ]? ?");
    private static final Pattern REPORTER = Pattern.compile("기자|인턴기자|특파원|앵커|통신원|리포터|사진기자|선임기자|객원기자");
    private static final EndingSet INFLECTED =
            new EndingSet(List.of("을", "를", "은", "는", "했다", "하고", "하며", "에서", "에게", "으로", "된", "한다", "했던"));

    private final Titles titles;
    private final PersonNames names;
    private final NameEnds ends;
    private final SpeakerFrame frame;

    TitledPersonFinder(NameLexicon lexicon, Titles titles, PersonNames names, NameEnds ends) {
        this.frame = new SpeakerFrame(lexicon);
        this.titles = titles;
        this.names = names;
        this.ends = ends;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        for (int i = 0; i < body.size(); i++) {
            Word word = body.word(i);
            String whole = body.textOf(i);
            if (isBracketed(body, i)) {
                out.add(Candidate.shownPerson(word.start(), word.end(), BRACKET_TRUST));
            } else if (names.isFullName(whole)
                    && body.morphology().isLikeName(word.start(), word.end())
                    && titleFollows(body, i, whole.length())
                    && !frame.isSchoolOfSomebody(body, i)) {
                out.add(new Candidate(word.start(), word.end(), EntityType.PERSON, TRUST));
            } else if (i > 0 && names.mayBegin(whole) && titlePrecedes(body, i)) {
                afterTitle(body, word, out);
            }
        }
    }

    /** Whether the trained model sees a name in a word, or part of one. */
    private static boolean isSeen(Body body, Word word) {
        return !body.namesWithin(word.start(), word.end()).isEmpty();
    }

    /** '해양청(청장 도한별)', '민사부(이원 판사)': a name's shape and a post, alone in brackets behind a word, are a person. */
    private boolean isBracketed(Body body, int index) {
        if (index < 2 || !names.isFullName(body.textOf(index))) {
            return false;
        }
        String after = body.gapAfter(index);
        boolean joined = body.isSpaceAfter(index - 1)
                || COLON.matcher(body.gapAfter(index - 1)).matches();
        if (body.gapAfter(index - 2).endsWith("(") && joined && isPost(body, index - 1)) {
            return after.startsWith(")") || after.startsWith(",");
        }
        return body.gapAfter(index - 1).equals("(")
                && body.isSpaceAfter(index)
                && isPost(body, index + 1)
                && body.gapAfter(index + 1).startsWith(")");
    }

    private boolean isPost(Body body, int index) {
        Word word = body.word(index);
        return titles.lengthAtEnd(body.text(), word.start(), word.end()) > 1;
    }

    private boolean titleFollows(Body body, int index, int length) {
        boolean seen = isSeen(body, body.word(index));
        if (!seen && body.morphology().endsInParticles(body.word(index))) {
            return false;
        }
        int reach = length != 3 ? 1 : seen ? REACH : UNSEEN_REACH;
        int last = index;
        for (int steps = 0; steps < reach; steps++) {
            int next = afterAside(body, last);
            boolean joined = next > last + 1
                    || body.isSpaceAfter(last)
                    || WITHIN.matcher(body.gapAfter(last)).matches();
            if (!joined
                    || next >= body.size()
                    || REPORTER.matcher(body.textOf(next)).lookingAt()) {
                return false;
            }
            if (isTitle(body, next)) {
                return true;
            }
            if (INFLECTED.isAtEnd(body.textOf(next))
                    || (!seen && body.morphology().isClosed(body.word(next)))) {
                return false;
            }
            last = next;
        }
        return false;
    }

    /** Where the word stands that goes on behind a bracket after the name, over a dot: '도한별(누리 갑)· | 서나래 의원'. */
    private static int afterAside(Body body, int index) {
        if (!body.gapAfter(index).equals("(")) {
            return index + 1;
        }
        for (int i = index + 1; i <= index + LONGEST_ASIDE && i < body.size(); i++) {
            if (CLOSED.matcher(body.gapAfter(i)).matches()) {
                return i + 1;
            }
        }
        return index + 1;
    }

    private boolean isTitle(Body body, int index) {
        Word word = body.word(index);
        if (titles.lengthAtEnd(body.text(), word.start(), word.end()) > 0) {
            return true;
        }
        int end = Titles.endBeforeTeam(body.text(), word.start(), ends.coreEnd(body.text(), word, 1));
        return end < word.end() && titles.lengthAtEnd(body.text(), word.start(), end) > 0;
    }

    private boolean titlePrecedes(Body body, int index) {
        Word before = body.word(index - 1);
        return body.isSpaceAfter(index - 1) && titles.lengthAtEnd(body.text(), before.start(), before.end()) > 1;
    }

    private void afterTitle(Body body, Word word, List<Candidate> out) {
        int end = ends.coreEnd(body.text(), word, 3);
        String name = body.text().substring(word.start(), end);
        if (name.length() == 3
                && isSeen(body, word)
                && names.isFullName(name)
                && body.morphology().isLikeName(word.start(), word.end())
                && titles.lengthAtEnd(body.text(), word.start(), end) == 0) {
            out.add(new Candidate(word.start(), end, EntityType.PERSON, TRUST - 0.1));
        }
    }
}
