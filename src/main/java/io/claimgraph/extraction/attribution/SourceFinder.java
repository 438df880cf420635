package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.attribution.Source.Role;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.Titles;
import io.claimgraph.language.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that can be sources: a name or an unnamed source with a particle that lets it speak. */
final class SourceFinder {
    private static final int LONGEST_PHRASE = 12;
    private static final int LONGEST_BRACKET = 60;
    private static final Set<String> TOPIC = Set.of("은", "는", "께서는", "측은", "쪽은");
    private static final Set<String> ALSO = Set.of("도", "께서도", "측도", "만은");
    private static final Set<String> SUBJECT = Set.of("이", "가", "께서");
    private static final Set<String> PLACE = Set.of("에서는", "에선", "에서도", "서는", "선");
    private static final Set<String> CAMP = Set.of("측", "쪽", "측근", "지지자들", "변호인", "변호인단", "캠프", "직원들");
    private static final Set<String> HE = Set.of("그", "그녀");
    private static final Set<String> SOME = Set.of("한", "어느", "다른");
    private static final Set<String> THIS = Set.of("이", "해당");
    private static final Pattern ALIAS = Pattern.compile("[가-힣]모씨|[가-힣]모\\(.*|[A-Z]씨|[가-힣]씨");

    private static final Pattern FAMILY = Pattern.compile("[가-힣]씨");

    private static final int NOBODY = -1;

    /** Persons by the first syllable of their names; nobody where several share it. */
    private final Map<Character, Integer> families = new HashMap<>();

    private final CueLexicon lexicon;
    private final Titles titles;
    private final DocumentEntities entities;

    SourceFinder(CueLexicon lexicon, Titles titles, DocumentEntities entities) {
        this.titles = titles;
        this.lexicon = lexicon;
        this.entities = entities;
        List<ExtractedEntity> all = entities.entities();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).type() == EntityType.PERSON && !all.get(i).name().isEmpty()) {
                families.merge(all.get(i).name().charAt(0), i, (one, other) -> NOBODY);
            }
        }
    }

    /** The sources of a sentence, in order. */
    List<Source> find(WordLine line) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Source source = at(line, i);
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private @Nullable Source at(WordLine line, int index) {
        Word word = line.get(index);
        if (word.isQuotation()) {
            return null;
        }
        Particles.Split split = afterPerson(line, index, split(word));
        Role role = role(line, index, split);
        if (role == null) {
            return null;
        }
        return phrase(line, index, split.noun(), role);
    }

    /** A title after a person's name ends in a particle, whatever the morphology makes of it ('여도진 정책위의장도'). */
    private Particles.Split afterPerson(WordLine line, int index, Particles.Split split) {
        String noun = split.noun();
        Word before = line.at(index - 1);
        if (!split.particle().isEmpty() || before == null || before.isQuotation() || noun.length() < 3) {
            return split;
        }
        Mention mention = lastMention(before);
        char last = noun.charAt(noun.length() - 1);
        boolean afterName = mention != null
                && entities.entity(mention).type() == EntityType.PERSON
                && mention.span().end() == before.bareEnd();
        return afterName && "은는도".indexOf(last) >= 0
                ? new Particles.Split(noun.substring(0, noun.length() - 1), String.valueOf(last))
                : split;
    }

    /** The phrase whose last noun ends a word, as a source in a role, or null if nobody can speak by it. */
    @Nullable
    Source phrase(WordLine line, int index, String head, Role role) {
        int first = phraseStart(line, index);
        Speaker speaker = speaker(line, first, index, head);
        return speaker == null ? null : new Source(first, index, role, speaker);
    }

    /** Whether a word holds the name of an entity. */
    boolean names(Word word) {
        return !entities.overlapping(word.span()).isEmpty();
    }

    /** The first person or body that a stretch of text names, as a speaker; somebody unnamed if it names none. */
    Speaker firstIn(Span span) {
        for (Mention mention : entities.within(span)) {
            if (canSpeak(mention)) {
                return new Speaker.Named(mention.entity());
            }
        }
        return new Speaker.Unnamed();
    }

    /** The last body or person named in a range of words, as the author of the document that the last one is. */
    @Nullable
    Source author(WordLine line, int from, int index) {
        Word first = line.get(from);
        List<Mention> mentions = entities.within(
                new Span(first.span().start(), line.get(index).span().end()));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (canSpeak(mentions.get(i))) {
                return new Source(
                        from,
                        index,
                        Role.ACCORDING,
                        new Speaker.Named(mentions.get(i).entity()));
            }
        }
        return null;
    }

    private Particles.Split split(Word word) {
        Mention mention = lastMention(word);
        if (mention != null) {
            int length = mention.span().end() - word.span().start();
            if (length <= word.bare().length()) {
                String rest = word.bare().substring(length);
                String particle = rest.startsWith("(") ? rest.substring(rest.lastIndexOf(')') + 1) : rest;
                if (Particles.isParticle(particle)) {
                    return new Particles.Split(word.bare().substring(0, length), particle);
                }
            }
        }
        return Particles.of(word);
    }

    /** The mention that ends last in a word, outside its brackets, or null. */
    private @Nullable Mention lastMention(Word word) {
        int open = word.text().indexOf('(');
        int end = open > 0 ? word.span().start() + open : word.span().end();
        List<Mention> mentions = entities.overlapping(new Span(word.span().start(), end));
        return mentions.isEmpty() ? null : mentions.getLast();
    }

    private static @Nullable Role role(WordLine line, int index, Particles.Split split) {
        String particle = split.particle();
        if (TOPIC.contains(particle)) {
            return Role.TOPIC;
        }
        if (ALSO.contains(particle)) {
            return Role.ALSO;
        }
        if (SUBJECT.contains(particle)) {
            return Role.SUBJECT;
        }
        if (PLACE.contains(particle)) {
            return Role.PLACE;
        }
        if (particle.isEmpty() && (line.follows(index + 1, "역시") || line.follows(index + 1, "또한"))) {
            return Role.ALSO;
        }
        return null;
    }

    private int phraseStart(WordLine line, int index) {
        int first = index;
        while (first > 0 && index - first < LONGEST_PHRASE && continuesPhrase(line, first - 1)) {
            first--;
        }
        return first;
    }

    private boolean continuesPhrase(WordLine line, int index) {
        Word word = line.get(index);
        return !word.isQuotation()
                && !word.hasComma()
                && !line.get(index + 1).attached()
                && (word.isNominal() || endsWithName(word) || THIS.contains(word.bare()));
    }

    private boolean endsWithName(Word word) {
        Mention mention = lastMention(word);
        if (mention == null) {
            return false;
        }
        int nameEnd = word.span().start() + bareName(word).length();
        return mention.span().end() >= nameEnd
                || (mention.span().end() == nameEnd - 1 && (word.endsWith("와") || word.endsWith("과")));
    }

    private static String bareName(Word word) {
        int open = word.bare().indexOf('(');
        return open > 0 ? word.bare().substring(0, open) : word.bare();
    }

    private @Nullable Speaker speaker(WordLine line, int first, int last, String head) {
        Word word = line.get(last);
        int headEnd = word.span().start() + head.length();
        List<Mention> mentions = outsideBrackets(line, first, last, headEnd);
        Mention atHead = !mentions.isEmpty() && mentions.getLast().span().end() == headEnd ? mentions.getLast() : null;
        boolean camp = CAMP.contains(head) || head.endsWith("측");
        if (atHead != null && !camp) {
            Mention joint = canSpeak(atHead) ? firstJoint(line, mentions, atHead) : null;
            return joint == null ? null : new Speaker.Named(joint.entity());
        }
        if (head.equals("등") && !mentions.isEmpty() && canSpeak(mentions.getFirst())) {
            return new Speaker.Named(mentions.getFirst().entity());
        }
        Mention person = lastOf(mentions, true);
        if (person != null) {
            return camp
                    ? new Speaker.Unnamed()
                    : new Speaker.Named(firstJoint(line, mentions, person).entity());
        }
        Mention body = lastOf(mentions, false);
        if (body != null && line.get(first).bare().equals("한") && first < last) {
            return new Speaker.Unnamed();
        }
        if (body != null) {
            if (lexicon.isSpoke(head)) {
                return new Speaker.Named(body.entity());
            }
            return lexicon.isUnnamedSource(head) ? new Speaker.Unnamed() : null;
        }
        return withoutName(line, first, last, head);
    }

    /** Of 'A와 B는' the first one. */
    private Mention firstJoint(WordLine line, List<Mention> mentions, Mention last) {
        for (Mention mention : mentions) {
            if (mention.span().end() <= last.span().start()
                    && canSpeak(mention)
                    && joins(line.text(), mention.span().end())) {
                return mention;
            }
        }
        return last;
    }

    private static boolean joins(String text, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 || close > at + LONGEST_BRACKET ? at : close + 1;
        }
        return at + 1 < text.length() && "와과".indexOf(text.charAt(at)) >= 0 && Spaces.isSpace(text.charAt(at + 1));
    }

    /** The only person of a family name, or null. */
    private @Nullable Speaker byFamilyName(char name) {
        int bearer = families.getOrDefault(name, NOBODY);
        return bearer == NOBODY ? null : new Speaker.Named(bearer);
    }

    /** 'A certain …': 한 종업원은, 또 다른 주민은. */
    private static boolean isSomebody(WordLine line, int first, int last) {
        return line.words().subList(first, last).stream().anyMatch(word -> SOME.contains(word.bare()));
    }

    private static boolean hasThis(WordLine line, int first, int last) {
        return line.words().subList(first, last).stream().anyMatch(word -> THIS.contains(word.bare()));
    }

    private @Nullable Speaker withoutName(WordLine line, int first, int last, String head) {
        if (HE.contains(head)) {
            return new Speaker.SamePerson();
        }
        Mention including =
                first > 1 && line.get(first - 1).bare().equals("비롯한") ? lastMention(line.get(first - 2)) : null;
        if (including != null && canSpeak(including)) {
            return new Speaker.Named(including.entity());
        }
        if (last > first && hasThis(line, first, last) && lexicon.isSpoke(head)) {
            return new Speaker.SameSpeaker();
        }
        Speaker family = FAMILY.matcher(head).matches() ? byFamilyName(head.charAt(0)) : null;
        if (family != null) {
            return family;
        }
        if (CAMP.contains(head)
                || lexicon.isSpoke(head)
                || titles.lengthAtEnd(head, 0, head.length()) > 0
                || isSomebody(line, first, last)) {
            return new Speaker.Unnamed();
        }
        if (lexicon.isUnnamedSource(head) || ALIAS.matcher(head).matches()) {
            return new Speaker.Unnamed();
        }
        return null;
    }

    private List<Mention> outsideBrackets(WordLine line, int first, int last, int headEnd) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Word word = line.get(i);
            int open = word.text().indexOf('(');
            int end = i == last
                    ? headEnd
                    : open > 0 ? word.span().start() + open : word.span().end();
            for (Mention mention : entities.overlapping(new Span(word.span().start(), end))) {
                if (mention.span().end() <= headEnd && !mentions.contains(mention)) {
                    mentions.add(mention);
                }
            }
        }
        return mentions;
    }

    private @Nullable Mention lastOf(List<Mention> mentions, boolean person) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            EntityType type = entities.entity(mention).type();
            if (person ? type == EntityType.PERSON : type != EntityType.PERSON && type != EntityType.POLICY) {
                return mention;
            }
        }
        return null;
    }

    private boolean canSpeak(Mention mention) {
        return entities.entity(mention).type() != EntityType.POLICY;
    }
}
