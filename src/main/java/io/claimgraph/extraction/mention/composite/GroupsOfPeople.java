package io.claimgraph.extraction.mention.composite;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts groups of people together with the place or body whose people they are: '새벽면 | 이장협의회', '누리시 | 현안대책위원회',
 * '가람대 | 총학생회'. Thread-safe.
 */
final class GroupsOfPeople {
    private static final double TRUST = Composites.TRUST;

    private static final Pattern OF_PLACE =
            Pattern.compile("[가-힣]*(?:대책위원회|대책위|협의회|상인회|자치회|번영회|노인회|부녀회|청년회|학부모회|추진위원회|추진위|주민회|어촌계|농민회|연합회)");

    /** Those whose name tells nothing but what kind of people they are: every school, trade or town may have one. */
    private static final Pattern OF_ANYBODY = Pattern.compile(
            "(?:총|재경|재)?(?:학생회|동창회|동문회|향우회|교수회|교우회|학부모회|노인회|부녀회|청년회|상인회|번영회|주민자치회)|(?:교수|이장|통장|주민|입주민|입주자|상인|학부모|농민|어민|시민|유족|유가족|피해자|교직원|학생|동문)+(?:협의회|대책위원회|대책위|연합회|대표회의|대표자회의|비상대책위원회|비대위|모임)");

    /** Words that tell no more of a group than its own name does. */
    private static final Set<String> NO_OWNERS = Lexicon.words("ko/names/no-owners.txt");

    /** Tags of nouns and of what the dictionary does not know. */
    private static final List<String> NAMES = List.of("NN", "UN", "SL", "XS");

    /** A school, whatever the dictionary makes of its name. */
    private static final Pattern SCHOOL = Pattern.compile("[가-힣]{2,6}(?:대|대학교|여고|고교|고)");

    /** Last syllables of what {@link #OF_ANYBODY} names. */
    private static final String LAST = "회위의임";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;

    private final NameEnds ends;

    GroupsOfPeople(NameEnds ends) {
        this.ends = ends;
    }

    /** Adds what the groups of a text and the words before them make. */
    void join(Body body, List<Candidate> candidates, List<Candidate> out) {
        String text = body.text();
        for (Candidate group : candidates) {
            int start = group.span().start();
            if (group.type() == EntityType.ORGANIZATION
                    && group.entry() == NameLexicon.NO_ENTRY
                    && start > 1
                    && text.charAt(start - 1) == ' '
                    && OF_PLACE.matcher(group.span().of(text)).matches()) {
                add(place(body, start), group.span().end(), out);
            }
        }
        Set<Integer> persons = candidates.stream()
                .filter(candidate -> candidate.type() == EntityType.PERSON)
                .map(candidate -> candidate.span().start())
                .collect(Collectors.toSet());
        for (int i = 1; i < body.size(); i++) {
            int end = body.isSpaceAfter(i - 1) ? groupEnd(text, body.word(i)) : -1;
            int owner = end < 0 ? -1 : owner(body, i - 1);
            if (!persons.contains(owner)) {
                add(owner, end, out);
            }
        }
    }

    private static void add(int start, int end, List<Candidate> out) {
        if (start >= 0) {
            out.add(new Candidate(start, end, EntityType.ORGANIZATION, TRUST));
        }
    }

    /** Where the group's name ends that a word is, without its particle; -1 if it is none. */
    private int groupEnd(String text, Word word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return -1;
        }
        int end = ends.coreEnd(text, word, SHORTEST);
        return LAST.indexOf(text.charAt(end - 1)) >= 0
                        && OF_ANYBODY.matcher(text).region(word.start(), end).matches()
                ? end
                : -1;
    }

    /** Where the place begins that the trained model sees before an offset, its last word where it has several; -1 if it sees none. */
    private static int place(Body body, int start) {
        for (NamedSpan place : body.namesWithin(start - 2, start - 1)) {
            if (place.label() == NameLabel.PLACE && place.span().end() == start - 1) {
                return Math.max(place.span().start(), body.text().lastIndexOf(' ', start - 2) + 1);
            }
        }
        return -1;
    }

    /** Where the noun at an index begins, if it tells whose people a group is; -1 for any other word. */
    private static int owner(Body body, int index) {
        Word word = body.word(index);
        List<Morpheme> parts = body.morphology().within(word.start(), word.end());
        String name = body.textOf(index);
        boolean isNoun = !parts.isEmpty()
                && parts.stream().allMatch(part -> NAMES.stream().anyMatch(part.tag()::startsWith))
                && !parts.getLast().tag().startsWith("NNB");
        boolean mayOwn = isNoun || SCHOOL.matcher(name).matches();
        return mayOwn && word.length() > 1 && !NO_OWNERS.contains(name) ? word.start() : -1;
    }
}
