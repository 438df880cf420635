package io.claimgraph.extraction.attribution.clause;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Will;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds of whom something is asked where a particle sets him apart from what is asked: '| 누리부에는 | 예산을 늘려 달라고', '| 민 장관에게는 |
 * …할 것을'. With a plain one he may be part of it ('주민에게 수당을 주자고'), unless he is a body and nothing is to be given to it.
 */
final class Addressee {
    /** In words: whoever is told of at more length is told of by the one who asks. */
    private static final int LONGEST = 6;

    /** In characters. */
    private static final int LONGEST_STEM = 4;

    private static final Set<String> TO = Set.of("에게는", "에겐", "께는", "한테는", "더러는", "에는", "엔", "측에는", "쪽에는");

    /** '누리부에 …할 것을': the noun clause holds who is to do it. */
    private static final String THING = "것을";

    private static final Set<String> PLAIN = Set.of("에", "에게", "께", "측에", "쪽에");

    private static final Set<String> PERSON = Set.of("에게", "께", "에게는", "께는");

    /** Who is asked for things, named or not. */
    private static final EndingSet ASKED = new EndingSet(Lexicon.words("ko/cues/asked.txt"));

    /** What somebody is to give or to bring to a body: its name belongs to what is asked for. */
    private static final Set<String> GIVING = Lexicon.words("ko/cues/giving.txt");

    /** What is told or done to a person. */
    private static final Set<String> GIVING_PERSONS = Lexicon.words("ko/cues/giving-persons.txt");

    /** What a demand ends in after the verb that tells what is asked for: '보내 달라고', '내지 말라고'. */
    private static final Pattern AUXILIARY = Pattern.compile("(달라|말라|줄|둘|주라|두라).*");

    private Addressee() {}

    /** Index of the first word after the addressee of a demand that the words from one index to another make; the first one if they name none. */
    static int after(Context context, int from, int to) {
        WordLine line = context.line();
        if (from >= to) {
            return from;
        }
        if (!Will.isDemand(line.get(to))) {
            return warned(context, from, to);
        }
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || (word.hasComma() && !word.isNominal())) {
                return from;
            }
            String particle = Particles.of(word).particle();
            boolean person = particle.startsWith("에게") || particle.startsWith("한테") || particle.startsWith("께");
            if (TO.contains(particle)) {
                return person || context.finder().names(word) ? i + 1 : from;
            }
            if (PLAIN.contains(particle)) {
                boolean thing = line.get(to).bare().equals(THING);
                return (person || !thing) && isAsked(context, i, thing ? to - 1 : to) ? i + 1 : from;
            }
            if (!word.isNominal()) {
                return from;
            }
        }
        return from;
    }

    /** '| 민 장관에게 | 사태를 방치해서는 안 된다고': somebody by name who is told what he must not do. */
    private static int warned(Context context, int from, int to) {
        WordLine line = context.line();
        if (!line.get(to).bare().startsWith("된다") || !line.get(to - 1).bare().equals("안")) {
            return from;
        }
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma() || !word.isNominal()) {
                return from;
            }
            if (PERSON.contains(Particles.of(word).particle())) {
                return context.finder().names(word) && i + 2 < to ? i + 1 : from;
            }
        }
        return from;
    }

    /** '| 누리부에 | 예산을 늘려 달라고', and not '누리부에 들어간 예산을 밝히라고' or '누리부에 자료를 내라고'. */
    private static boolean isAsked(Context context, int index, int to) {
        WordLine line = context.line();
        if (index + 2 > to
                || line.get(index + 1).isAdnominal()
                || line.get(index + 1).isVerbal()) {
            return false;
        }
        String particle = Particles.of(line.get(index)).particle();
        boolean body = !particle.equals("에")
                || context.finder().names(line.get(index))
                || ASKED.isAtEnd(Particles.of(line.get(index)).noun());
        boolean auxiliary = AUXILIARY.matcher(line.get(to).bare()).matches();
        String verb = line.get(auxiliary && to > index + 1 ? to - 1 : to).bare();
        return body && !isIn(GIVING, verb) && (particle.equals("에") || !isIn(GIVING_PERSONS, verb));
    }

    /** '집행부에': who is asked for things, named or not. */
    static boolean isBody(Word word) {
        return ASKED.isAtEnd(Particles.of(word).noun());
    }

    private static boolean isIn(Set<String> stems, String verb) {
        for (int length = Math.min(LONGEST_STEM, verb.length()); length > 0; length--) {
            if (stems.contains(verb.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
