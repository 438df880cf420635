package io.claimgraph.extraction.affiliation;

import io.claimgraph.language.Lexicon;
import java.util.Set;

/** The words right before a person whose particle says that the person's post is one of theirs. */
final class Possessors {
    private static final Set<String> KINDS = Lexicon.words("ko/kinds-of-bodies.txt");
    private static final String OF = "의 ";

    /** Last syllables of the units of bodies. */
    private static final String UNITS = "과국실팀부처청단";

    private static final int SHORTEST = 2;

    private Possessors() {}

    /** Whether a word that only names one, and neither a kind of body nor a unit, holds the post of whoever is named at an offset: '벼루터의 | 서나래 대표'. */
    static boolean isUnknown(String text, int start) {
        int end = start - OF.length();
        return end >= SHORTEST
                && text.startsWith(OF, end)
                && isHangul(text.charAt(end - 1))
                && isHangul(text.charAt(end - SHORTEST))
                && UNITS.indexOf(text.charAt(end - 1)) < 0
                && KINDS.stream().noneMatch(kind -> text.startsWith(kind, end - kind.length()));
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
