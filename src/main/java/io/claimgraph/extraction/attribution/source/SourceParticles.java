package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits the last word of what may be a source into noun and particle, and tells in which role the particle lets it speak. */
final class SourceParticles {
    private static final int SHORTEST_POST = 2;
    private static final Map<String, Role> ROLES = roles();

    /** What makes a bare noun before it a topic: '양측 모두'. */
    private static final WordSet ALL = new WordSet(Set.of("역시", "또한", "모두"));

    private static final String DEPARTMENT = "과";
    private static final String CLOSERS = ">》〉」』";

    private final Titles titles;
    private final PhraseNames names;
    private final PhraseBounds bounds;

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        List.of("은", "는", "께서는", "측은", "쪽은").forEach(particle -> roles.put(particle, Role.TOPIC));
        List.of("도", "께서도", "측도", "만은").forEach(particle -> roles.put(particle, Role.ALSO));
        List.of("이", "가", "께서").forEach(particle -> roles.put(particle, Role.SUBJECT));
        List.of("에서는", "에선", "에서도", "서는", "선").forEach(particle -> roles.put(particle, Role.PLACE));
        return roles;
    }

    SourceParticles(Titles titles, PhraseNames names, PhraseBounds bounds) {
        this.titles = titles;
        this.names = names;
        this.bounds = bounds;
    }

    /** Whether a noun is a post or ends in one. */
    boolean isPost(String noun) {
        return titles.lengthAtEnd(noun, 0, noun.length()) >= SHORTEST_POST;
    }

    /** The noun and the particle that a word consists of, after a name as the name tells. */
    Particles.Split split(WordLine line, int index) {
        return ofDepartment(line, index, afterPerson(line, index, split(line.get(index))));
    }

    /**
     * A known post and any word after a person's name end in a particle, whatever the morphology makes of them
     * ('상원의원은', '남가람 정책위의장도', '상황실장이').
     */
    private Particles.Split afterPerson(WordLine line, int index, Particles.Split split) {
        String noun = split.noun();
        int end = noun.length() - 1;
        if (!split.particle().isEmpty() || end < 2 || "은는도이".indexOf(noun.charAt(end)) < 0) {
            return split;
        }
        boolean post = titles.lengthAtEnd(noun, 0, end) >= SHORTEST_POST;
        Mention name = names.lastMention(line.get(index));
        boolean named =
                name != null && name.span().end() > line.get(index).span().start() + end;
        return post || (!named && noun.charAt(end) != '이' && index > 0 && bounds.endsWithPerson(line.get(index - 1)))
                ? new Particles.Split(noun.substring(0, end), noun.substring(end))
                : split;
    }

    /** '누리부 물이용과는': behind a body's name 과 is a department's last syllable and no particle. */
    private Particles.Split ofDepartment(WordLine line, int index, Particles.Split split) {
        String particle = split.particle();
        if (index == 0
                || particle.length() < 2
                || !particle.startsWith(DEPARTMENT)
                || split.noun().length() < 2) {
            return split;
        }
        Word before = line.get(index - 1);
        Mention body = before.isQuotation() ? null : names.lastMention(before);
        return body != null && body.span().end() == before.bareEnd()
                ? new Particles.Split(split.noun() + DEPARTMENT, particle.substring(DEPARTMENT.length()))
                : split;
    }

    private Particles.Split split(Word word) {
        if (word.bare().length() == 2 && "측씨".indexOf(word.bare().charAt(0)) >= 0) {
            return new Particles.Split(word.bare().substring(0, 1), word.bare().substring(1));
        }
        Mention mention = names.lastMention(word);
        if (mention != null) {
            int length = mention.span().end() - word.span().start();
            if (length <= word.bare().length()) {
                String rest = withoutClosers(word.bare().substring(length));
                String particle = rest.startsWith("(") ? rest.substring(rest.lastIndexOf(')') + 1) : rest;
                if (Particles.isParticle(particle)) {
                    return new Particles.Split(word.bare().substring(0, length), particle);
                }
            }
        }
        return Particles.of(word);
    }

    /** '<솔내통신>은': without the marks that close a name. */
    private static String withoutClosers(String rest) {
        int from = 0;
        while (from < rest.length() && CLOSERS.indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        return rest.substring(from);
    }

    /** The role of a noun with its particle, or null if it does not let it speak. */
    static @Nullable Role role(WordLine line, int index, Particles.Split split) {
        String particle = split.particle();
        if (particle.isEmpty()) {
            Word next = line.at(index + 1);
            return next != null && ALL.contains(next.bare()) ? Role.ALSO : null;
        }
        return ROLES.get(particle);
    }
}
