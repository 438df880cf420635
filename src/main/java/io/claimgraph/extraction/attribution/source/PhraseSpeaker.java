package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who speaks by a phrase: the person or body it names, the body that an official stands for, or somebody unnamed. */
final class PhraseSpeaker {
    /** A division of a court or of prosecutors speaks for it: '형사합의3부는', '형사부는'. */
    private static final Pattern DIVISION = Pattern.compile(
            "제?(형사|민사|행정|가사|특별|회생|파산|특허|소년|노동)?(합의|항소|단독|수석)?제?(\\d+-)?\\d+(부|단독)|재판부|.*(형사|공안|특수|강력|수사|조사)부");

    /** One person who speaks for a body. */
    private static final Pattern OFFICIAL = Pattern.compile(".*(관계자|당국자|대변인|담당자|책임자|실무자|임원|간부|관리)");

    /** 'A certain' and 'some' of a body are not its voice. */
    private static final Set<String> FORMER = Set.of("전", "옛", "전직", "한");

    private static final Set<String> SOME = Set.of("한", "일부", "몇몇");

    /** Whoever once was of a body does not speak for it: '누리부 출신 인사들은'. */
    private static final String ONCE_OF = "출신";

    /** '솔마레사는'. */
    private static final String FIRM = "사";

    private static final int LONGEST_HEAD = 4;

    /** Posts of an agency's own officials, whatever their work is called. */
    private static final Pattern OFFICE = Pattern.compile(".*(?:[책의획정원당보서력제통괄]관|과장|국장|팀장|실장|단장|주무관|사무관|서기관)");

    /** '누리청장 직무대행'. */
    private static final String ACTING = "대행";

    private final CueLexicon lexicon;
    private final Titles titles;
    private final DocumentEntities entities;
    private final Callings callings;
    private final PhraseNames names;
    private final JointSpeakers joint;
    private final StandIn standIn;
    private final Members members;

    PhraseSpeaker(
            CueLexicon lexicon,
            Titles titles,
            DocumentEntities entities,
            PhraseNames names,
            Callings callings,
            String text) {
        this.titles = titles;
        this.lexicon = lexicon;
        this.entities = entities;
        this.callings = callings;
        this.names = names;
        this.joint = new JointSpeakers(titles, entities, names);
        this.standIn = new StandIn(lexicon, titles, entities, text);
        this.members = new Members(lexicon, titles, entities, names);
    }

    /**
     * Who a phrase stands for, or null if nobody can speak by it.
     *
     * @param head the noun that the last word begins with
     */
    @Nullable
    Speaker of(WordLine line, int first, int last, String head) {
        if (Members.areCounted(line, first, last, head)) {
            return named(line, first, last - 1, line.get(last - 1).bare(), false);
        }
        Speaker member = members.oneOf(line, first, last, head);
        return member == null ? named(line, first, last, head, true) : member;
    }

    /** @param single whether one person may be meant */
    private @Nullable Speaker named(WordLine line, int first, int last, String head, boolean single) {
        Word word = line.get(last);
        int headEnd = word.span().start() + head.length();
        List<Mention> mentions = names.outsideBrackets(line, first, last, headEnd);
        Mention atHead = !mentions.isEmpty() && mentions.getLast().span().end() == headEnd ? mentions.getLast() : null;
        boolean camp = lexicon.isCamp(head) || head.endsWith("측");
        if (atHead != null && !camp) {
            return names.canSpeak(atHead) ? joint.of(line, mentions, atHead) : null;
        }
        if (head.equals("등") && !mentions.isEmpty() && names.canSpeak(mentions.getFirst())) {
            return firstOfSeveral(mentions.getFirst());
        }
        Mention example = atHead == null ? names.example(line, mentions, first, last) : null;
        if (example != null) {
            return firstOfSeveral(example);
        }
        Mention firm = atHead == null && head.endsWith(FIRM) ? names.lastBody(mentions) : null;
        if (firm != null
                && firm.span().end() == headEnd - 1
                && entities.entity(firm).type() == EntityType.COMPANY) {
            return new Speaker.Named(firm.entity());
        }
        Mention person = names.lastPerson(mentions);
        if (person != null) {
            if (camp || campEnd(line, person, last) < Integer.MAX_VALUE) {
                Mention agent = names.lastBody(mentions);
                return agent != null && agent.span().start() > campEnd(line, person, last)
                        ? new Speaker.Named(agent.entity())
                        : new Speaker.Unnamed();
            }
            if (Kin.isOf(line, person.span().end(), last, head)) {
                return new Speaker.Unnamed(true, head);
            }
            int post = titles.lengthAtEnd(head, 0, head.length());
            Mention bearer = post > 0 ? names.bearer(line.text(), mentions, person) : null;
            if (bearer != null && !isPost(bearer)) {
                return new Speaker.Named(bearer.entity());
            }
            if (post > 0) {
                callings.note(person.entity(), head.substring(head.length() - post));
            }
            return joint.of(line, mentions, person);
        }
        Mention body = names.body(mentions, headEnd, head);
        if (body != null
                && first < last
                && SOME.contains(line.get(first).bare())
                && !OFFICIAL.matcher(head).matches()) {
            return new Speaker.Unnamed();
        }
        if (body != null && last > first && line.get(last - 1).bare().equals(ONCE_OF)) {
            return new Speaker.Unnamed();
        }
        Integer holder = body == null || !single ? null : callings.holder(body.entity(), head);
        if (holder != null) {
            return new Speaker.Named(holder);
        }
        if (body != null) {
            if (camp && mentions.size() > 1) {
                return joint.of(line, mentions, body);
            }
            if (JointSpeakers.joins(line.text(), body.span().end())
                    || lexicon.isSpoke(head)
                    || DIVISION.matcher(head).matches()) {
                return new Speaker.Named(body.entity(), OFFICIAL.matcher(head).matches());
            }
            if (Officials.isDepartment(head) && headStart(line, head, body) > 0) {
                return new Speaker.Named(body.entity(), true);
            }
            return lexicon.isUnnamedSource(head) && !isOffice(body, head)
                    ? new Speaker.Unnamed(false, head)
                    : holder(line, first, body, head);
        }
        Mention including =
                first > 1 && line.get(first - 1).bare().equals("비롯한") ? names.lastMention(line.get(first - 2)) : null;
        return including != null && names.canSpeak(including)
                ? new Speaker.Named(including.entity())
                : standIn.of(line, first, last, head);
    }

    /** '민새롬 의원 등은': persons named so are taken up together ('이들은'), a body speaks for the others. */
    private Speaker firstOfSeveral(Mention first) {
        return entities.entity(first).type() == EntityType.PERSON
                ? new Speaker.Joint(first.entity())
                : new Speaker.Named(first.entity());
    }

    /**
     * Who holds a post of a body: whom the text has given it, else the body, for which he speaks ('누리부대 부대장은'); who held it once
     * is somebody unnamed. Null where the noun is no post.
     */
    private @Nullable Speaker holder(WordLine line, int first, Mention body, String head) {
        int length = titles.lengthAtEnd(head, 0, head.length());
        if (length < 2) {
            return null;
        }
        Integer only = callings.only(head.substring(head.length() - length));
        if (only != null) {
            return new Speaker.Named(only);
        }
        boolean once = FORMER.contains(line.get(first).bare());
        boolean alone = (isOffice(body, head) || head.length() <= LONGEST_HEAD) && headStart(line, head, body) > 0;
        return once || !alone ? new Speaker.Unnamed(true, head) : new Speaker.Named(body.entity(), true);
    }

    private boolean isOffice(Mention body, String head) {
        return entities.entity(body).type() == EntityType.AGENCY
                && OFFICE.matcher(head).matches();
    }

    /** Whether what is taken for a name is a post with the copula: '장관인 | 민새롬 부총리'. */
    private boolean isPost(Mention mention) {
        String name = entities.entity(mention).name();
        int end = name.endsWith("인") ? name.length() - 1 : name.length();
        return titles.lengthAtEnd(name, 0, end) > 1;
    }

    /** Where a head begins that one blank parts from the body before it, or from its head's post where it acts for him; -1 for others. */
    private static int headStart(WordLine line, String head, Mention body) {
        int end = body.span().end();
        boolean deputy = head.endsWith(ACTING) && line.text().startsWith("장 ", end);
        int start = deputy ? end + 2 : end + 1;
        return line.text().startsWith(head, start) ? start : -1;
    }

    /** Where the word ends that makes the words after a person's name his camp ('한 후보 측 관계자는'); past any text if none does. */
    private int campEnd(WordLine line, Mention person, int last) {
        for (int i = 0; i <= last; i++) {
            Word word = line.get(i);
            boolean after = word.span().start() >= person.span().start();
            if (after && (lexicon.isCamp(word.bare()) || word.endsWith("측"))) {
                return word.span().end();
            }
        }
        return Integer.MAX_VALUE;
    }
}
