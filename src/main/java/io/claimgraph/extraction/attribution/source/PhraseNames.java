package io.claimgraph.extraction.attribution.source;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.EndingSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the persons and bodies that the words of a phrase name. */
final class PhraseNames {
    private static final String MEMBERS = "원들";

    private static final EndingSet COMMITTEE = new EndingSet(Set.of("위원회", "특위", "위"));
    private static final EndingSet PARTY = new EndingSet(Set.of("당", "국민의힘", "민주연합"));
    private static final Pattern GAP = Pattern.compile("(\\([^()\\n]{1,20}\\))? ");

    /** Who looks into a case that is called after somebody: '누리경찰청 | 다온항공 사고 | 수사본부'. */
    private static final Pattern INQUIRY = Pattern.compile(".*(수사본부|수사팀|수사단|수사대|조사단|조사본부|대책본부|전담팀|수습본부|구조본부|조사팀)");

    private final DocumentEntities entities;

    PhraseNames(DocumentEntities entities) {
        this.entities = entities;
    }

    /** What a phrase names up to the end of its head, outside brackets, in order. */
    List<Mention> outsideBrackets(WordLine line, int first, int last, int headEnd) {
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

    /** The last person of those named, or null. */
    @Nullable
    Mention lastPerson(List<Mention> mentions) {
        return last(mentions, true);
    }

    /** The last body of those named, or null. */
    @Nullable
    Mention lastBody(List<Mention> mentions) {
        return last(mentions, false);
    }

    /**
     * The person whose post the words from another one's name on are: '민새롬(31기) 노한별 특검보는'. Null where anything but brackets
     * stands between the two.
     */
    @Nullable
    Mention bearer(String text, List<Mention> mentions, Mention person) {
        int index = mentions.indexOf(person);
        if (index < 1) {
            return null;
        }
        Mention before = mentions.get(index - 1);
        boolean another = entities.entity(before).type() == EntityType.PERSON && before.entity() != person.entity();
        return another
                        && GAP.matcher(text.substring(
                                        before.span().end(), person.span().start()))
                                .matches()
                ? before
                : null;
    }

    private @Nullable Mention last(List<Mention> mentions, boolean person) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            EntityType type = entities.entity(mention).type();
            if (person ? type == EntityType.PERSON : type.isBody()) {
                return mention;
            }
        }
        return null;
    }

    /** The last body that is named; of '다온당 국토위원들' the party, whose members of a committee they are. */
    @Nullable
    Mention body(List<Mention> mentions, int headEnd, String head) {
        Mention body = lastBody(mentions);
        if (body != null && INQUIRY.matcher(head).matches() && isCase(body)) {
            Mention first = mentions.getFirst();
            return entities.entity(first).type() == EntityType.AGENCY ? first : body;
        }
        boolean members = body != null
                && head.endsWith(MEMBERS)
                && body.span().end() > headEnd - head.length()
                && body.span().end() < headEnd;
        boolean committee = body != null
                && entities.entity(body).type() == EntityType.AGENCY
                && COMMITTEE.isAtEnd(entities.entity(body).name());
        Mention party = members || committee ? lastBody(mentions.subList(0, mentions.indexOf(body))) : null;
        return party == null || !(members || isParty(party)) ? body : party;
    }

    private boolean isParty(Mention mention) {
        ExtractedEntity entity = entities.entity(mention);
        return entity.type() == EntityType.ORGANIZATION && PARTY.isAtEnd(entity.name());
    }

    /** Of 'A와 B 등 시민단체들은' the first one; null where the phrase gives no examples. */
    @Nullable
    Mention example(WordLine line, List<Mention> mentions, int first, int last) {
        if (mentions.isEmpty() || !canSpeak(mentions.getFirst())) {
            return null;
        }
        for (int i = first + 1; i < last; i++) {
            if ((line.get(i).bare().equals("등") || line.get(i).bare().equals("등의"))
                    && mentions.getFirst().span().end() <= line.get(i).span().start()) {
                return mentions.getFirst();
            }
        }
        return null;
    }

    /** Whether what is mentioned can speak: a policy cannot. */
    boolean canSpeak(Mention mention) {
        return entities.entity(mention).type() != EntityType.POLICY;
    }

    /** The mention that ends last in a word, outside its brackets, or null. */
    @Nullable
    Mention lastMention(Word word) {
        int open = word.text().indexOf('(');
        int end = open > 0 ? word.span().start() + open : word.span().end();
        List<Mention> mentions = entities.overlapping(new Span(word.span().start(), end));
        return mentions.isEmpty() ? null : mentions.getLast();
    }

    private boolean isCase(Mention body) {
        EntityType type = entities.entity(body).type();
        return type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
    }
}
