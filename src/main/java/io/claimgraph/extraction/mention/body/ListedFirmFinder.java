package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds firms that no one knows where they stand in a row with firms: '한빛전자, 도루올(직물), 다온은행 등'. Thread-safe. */
final class ListedFirmFinder {
    private static final double TRUST = 0.69;
    private static final int LEAST_KNOWN = 2;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;
    private static final int LONGEST_ASIDE = 3;
    private static final int KNOWN_SHARE = 3;
    private static final Set<String> JOINTS = Set.of(", ", "·", "ㆍ", " · ", ",");

    private final Set<String> none = Lexicon.tokens("ko/names/not-entities.txt");
    private final NameLexicon lexicon;
    private final Titles titles;
    private final Places places;
    private final NameEnds ends;

    ListedFirmFinder(NameLexicon lexicon, Titles titles, Places places, NameEnds ends) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.places = places;
        this.ends = ends;
    }

    /** The first and the last word of what stands in a row, and whether it is known as a firm. */
    private record Member(int first, int last, boolean known) {}

    /** The firms beside those among what was found so far. */
    List<Candidate> find(Body body, List<Candidate> found) {
        Map<Integer, Candidate> firms = new HashMap<>();
        for (Candidate candidate : found) {
            if (candidate.type() == EntityType.COMPANY) {
                firms.put(candidate.span().start(), candidate);
            }
        }
        List<Candidate> more = new ArrayList<>();
        for (int i = 0; i < body.size() && firms.size() >= LEAST_KNOWN; ) {
            if (!firms.containsKey(body.word(i).start()) && next(body, i) < 0) {
                i++;
                continue;
            }
            List<Member> row = row(body, i, firms);
            addUnknown(body, row, more);
            i = row.getLast().last() + 1;
        }
        return more;
    }

    private static List<Member> row(Body body, int start, Map<Integer, Candidate> firms) {
        List<Member> row = new ArrayList<>();
        for (int at = start;
                at >= 0 && at < body.size();
                at = next(body, row.getLast().last())) {
            Candidate firm = firms.get(body.word(at).start());
            int last = firm == null ? at : Math.max(at, body.indexAt(firm.span().end() - 1));
            row.add(new Member(at, last, firm != null));
        }
        return row;
    }

    /** The word that begins the next member of a row, over a joint and an aside; -1 if the row ends. */
    private static int next(Body body, int last) {
        String gap = body.gapAfter(last);
        if (JOINTS.contains(gap)) {
            return last + 1;
        }
        if (gap.equals("(")) {
            for (int i = last + 1; i <= last + LONGEST_ASIDE && i < body.size(); i++) {
                String after = body.gapAfter(i);
                if (after.startsWith(")")) {
                    return JOINTS.contains(after.substring(1)) ? i + 1 : -1;
                }
            }
        }
        return -1;
    }

    private void addUnknown(Body body, List<Member> row, List<Candidate> out) {
        long known = row.stream().filter(Member::known).count();
        if (known < LEAST_KNOWN || known * KNOWN_SHARE < row.size()) {
            return;
        }
        boolean beside = false;
        for (int i = 0; i < row.size(); i++) {
            Member member = row.get(i);
            boolean before = i + 1 < row.size() && row.get(i + 1).known();
            if (!member.known() && (beside || before)) {
                beside = add(body, body.word(member.first()), out);
            } else {
                beside = member.known();
            }
        }
    }

    private boolean add(Body body, Word word, List<Candidate> out) {
        int end = ends.coreEnd(body.text(), word, SHORTEST);
        boolean firm = mayBeFirm(body, word, end);
        if (firm) {
            out.add(new Candidate(word.start(), end, EntityType.COMPANY, TRUST));
        }
        return firm;
    }

    private boolean mayBeFirm(Body body, Word word, int end) {
        String name = body.text().substring(word.start(), end);
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && PersonNames.isHangul(name)
                && !none.contains(name)
                && lexicon.trie().get(name) == Trie.NONE
                && !places.isPlace(name)
                && titles.lengthAtEnd(name, 0, name.length()) == 0
                && !body.morphology().isOneNoun(word.start(), end)
                && !body.morphology().isCommonNoun(word.start(), end)
                && body.morphology().isUninflected(word.start(), end)
                && body.namesWithin(word.start(), end).stream().allMatch(other -> other.label() == NameLabel.COMPANY);
    }
}
