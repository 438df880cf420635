package io.claimgraph.extraction.mention.body;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Speech;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds authorities that are named by their duty where they say something: '소방 당국은 …라고 밝혔다', '세관당국에 따르면'. Thread-safe. */
final class AuthorityFinder implements Finder {
    private static final double TRUST = 0.97;
    private static final String KIND = "당국";
    private static final int LONGEST_DUTY = 4;

    /** Where an official of an authority is named, or its word. */
    private static final Pattern VOICE = Pattern.compile("자?(?:에 따르면|에 의하면)|(?:의)? (?:고위 |한 )?(?:관계자|소식통)");

    private static final Pattern OFFICIAL = Pattern.compile("자(?:들)?(?=[은는이가도] )");

    private final Set<String> duties = Lexicon.tokens("ko/names/authorities.txt");

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (int at = text.indexOf(KIND); at >= 0; at = text.indexOf(KIND, at + 1)) {
            int start = dutyStart(text, at);
            if (start >= 0 && speaks(text, at + KIND.length())) {
                Span span = new Span(start, at + KIND.length());
                out.add(new Candidate(span, EntityType.AGENCY, TRUST, NameLexicon.NO_ENTRY, true));
            }
        }
    }

    /** Where the word for the duty begins that stands before an offset, joined or apart; -1 if none does. */
    private int dutyStart(String text, int end) {
        int last = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
        int start = last;
        while (start > 0 && last - start <= LONGEST_DUTY && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return duties.contains(text.substring(start, last)) ? start : -1;
    }

    private static boolean speaks(String text, int end) {
        if (VOICE.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        var official = OFFICIAL.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return Speech.isBy(text, official.lookingAt() ? official.end() : end);
    }
}
