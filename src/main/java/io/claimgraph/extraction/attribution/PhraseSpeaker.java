package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.Titles;
import io.claimgraph.language.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who speaks by a phrase: the person or body it names, the body that an official stands for, or somebody unnamed. */
final class PhraseSpeaker {
    /** A division of a court or of prosecutors speaks for it: '형사합의3부는', '형사부는'. */
    private static final Pattern DIVISION =
            Pattern.compile("(형사|민사|행정|가사|특별)?(합의|항소|단독)?\\d+(부|단독)|재판부|.*(형사|공안|특수|강력|수사|조사)부");

    /** One person who speaks for a body. */
    private static final Pattern OFFICIAL = Pattern.compile(".*(관계자|당국자|대변인|담당자|책임자|실무자|임원|간부|관리)");

    /** 'A certain' and 'some' of a body are not its voice. */
    private static final Set<String> FORMER = Set.of("전", "옛", "전직", "한");

    private static final Set<String> SOME = Set.of("한", "일부", "몇몇");

    /** '솔마레사는'. */
    private static final String FIRM = "사";

    private static final String MEMBERS = "원들";
    private static final int LONGEST_HEAD = 4;

    private static final int LONGEST_POST = 2;
    private static final int LONGEST_BRACKET = 60;

    private final CueLexicon lexicon;
    private final Titles titles;
    private final DocumentEntities entities;
    private final Callings callings;
    private final StandIn standIn;

    PhraseSpeaker(CueLexicon lexicon, Titles titles, DocumentEntities entities, Callings callings, String text) {
        this.titles = titles;
        this.lexicon = lexicon;
        this.entities = entities;
        this.callings = callings;
        this.standIn = new StandIn(lexicon, titles, entities, text);
    }

    /**
     * Who a phrase stands for, or null if nobody can speak by it.
     *
     * @param head the noun that the last word begins with
     */
    @Nullable
    Speaker of(WordLine line, int first, int last, String head) {
        Word word = line.get(last);
        int headEnd = word.span().start() + head.length();
        List<Mention> mentions = outsideBrackets(line, first, last, headEnd);
        Mention atHead = !mentions.isEmpty() && mentions.getLast().span().end() == headEnd ? mentions.getLast() : null;
        boolean camp = lexicon.isCamp(head) || head.endsWith("측");
        if (atHead != null && !camp) {
            return canSpeak(atHead) ? joint(line, mentions, atHead) : null;
        }
        if (head.equals("등") && !mentions.isEmpty() && canSpeak(mentions.getFirst())) {
            return new Speaker.Named(mentions.getFirst().entity());
        }
        Mention example = atHead == null ? example(line, mentions, first, last) : null;
        if (example != null) {
            return new Speaker.Named(example.entity());
        }
        Mention firm = atHead == null && head.endsWith(FIRM) ? lastOf(mentions, false) : null;
        if (firm != null
                && firm.span().end() == headEnd - 1
                && entities.entity(firm).type() == EntityType.COMPANY) {
            return new Speaker.Named(firm.entity());
        }
        Mention person = lastOf(mentions, true);
        if (person != null) {
            if (camp || campEnd(line, person, last) < Integer.MAX_VALUE) {
                Mention agent = lastOf(mentions, false);
                return agent != null && agent.span().start() > campEnd(line, person, last)
                        ? new Speaker.Named(agent.entity())
                        : new Speaker.Unnamed();
            }
            int post = titles.lengthAtEnd(head, 0, head.length());
            if (post > 0) {
                callings.note(person.entity(), head.substring(head.length() - post));
            }
            return joint(line, mentions, person);
        }
        Mention body = withoutMembers(mentions, headEnd, head);
        if (body != null
                && first < last
                && SOME.contains(line.get(first).bare())
                && !OFFICIAL.matcher(head).matches()) {
            return new Speaker.Unnamed();
        }
        Integer holder = body == null ? null : callings.holder(body.entity(), head);
        if (holder != null) {
            return new Speaker.Named(holder);
        }
        if (body != null) {
            if (joins(line.text(), body.span().end())
                    || lexicon.isSpoke(head)
                    || DIVISION.matcher(head).matches()) {
                return new Speaker.Named(body.entity(), OFFICIAL.matcher(head).matches());
            }
            return lexicon.isUnnamedSource(head) ? new Speaker.Unnamed(false, head) : holder(line, first, body, head);
        }
        Mention including =
                first > 1 && line.get(first - 1).bare().equals("비롯한") ? lastMention(line.get(first - 2)) : null;
        return including != null && canSpeak(including)
                ? new Speaker.Named(including.entity())
                : standIn.of(line, first, last, head);
    }

    /** The last body that is named; of '다온당 국토위원들' the party, whose members of a committee they are. */
    private @Nullable Mention withoutMembers(List<Mention> mentions, int headEnd, String head) {
        Mention body = lastOf(mentions, false);
        boolean members = body != null
                && head.endsWith(MEMBERS)
                && body.span().end() > headEnd - head.length()
                && body.span().end() < headEnd;
        Mention party = members ? lastOf(mentions.subList(0, mentions.indexOf(body)), false) : null;
        return party == null ? body : party;
    }

    /** Of 'A와 B 등 시민단체들은' the first one; null where the phrase gives no examples. */
    private @Nullable Mention example(WordLine line, List<Mention> mentions, int first, int last) {
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
        boolean alone = head.length() <= LONGEST_HEAD && body.span().end() + 1 == headStart(line, head, body);
        return once || !alone ? new Speaker.Unnamed(true, head) : new Speaker.Named(body.entity(), true);
    }

    /** Where a head begins that one blank parts from the body before it, -1 for others. */
    private static int headStart(WordLine line, String head, Mention body) {
        int start = body.span().end() + 1;
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

    /** Of 'A와 B는' the first one. */
    private Speaker joint(WordLine line, List<Mention> mentions, Mention last) {
        for (Mention mention : mentions) {
            if (mention.span().end() <= last.span().start()
                    && canSpeak(mention)
                    && (joins(line.text(), mention.span().end())
                            || isListed(line.text(), mention, last)
                            || joinsBehindPost(line.text(), mention))) {
                return new Speaker.Joint(mention.entity());
            }
        }
        return new Speaker.Named(last.entity());
    }

    /** 'A 프랑스 대통령, B 핀란드 총리 등': a person with a post before a comma and another person. */
    private boolean isListed(String text, Mention mention, Mention last) {
        int gap = last.span().start() - mention.span().end();
        return entities.entity(mention).type() == EntityType.PERSON
                && entities.entity(last).type() == EntityType.PERSON
                && gap < LONGEST_BRACKET
                && text.substring(mention.span().end(), last.span().start()).contains(", ");
    }

    /** '민새롬 의원과 노한별 의원은'. */
    private boolean joinsBehindPost(String text, Mention mention) {
        int start = mention.span().end() + 1;
        if (entities.entity(mention).type() != EntityType.PERSON || !text.startsWith(" ", start - 1)) {
            return false;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int post = end - 1;
        return post > start
                && "와과".indexOf(text.charAt(post)) >= 0
                && titles.lengthAtEnd(text, start, post) >= LONGEST_POST;
    }

    private static boolean joins(String text, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 || close > at + LONGEST_BRACKET ? at : close + 1;
        }
        if (at + 1 >= text.length()) {
            return false;
        }
        boolean dot = "·ㆍ,".indexOf(text.charAt(at)) >= 0 || text.startsWith(" 및 ", at);
        return dot || ("와과".indexOf(text.charAt(at)) >= 0 && Spaces.isSpace(text.charAt(at + 1)));
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

    /** Whether what is mentioned can speak: a policy cannot. */
    boolean canSpeak(Mention mention) {
        return entities.entity(mention).type() != EntityType.POLICY;
    }

    /** Whether a word is the post of a person named shortly before it: 'A 새들국 대통령, B 의원은'. */
    boolean isPostOfSomebody(WordLine line, int index) {
        String bare = line.get(index).bare();
        if (titles.lengthAtEnd(bare, 0, bare.length()) < 2) {
            return false;
        }
        for (int i = index; i >= Math.max(0, index - LONGEST_POST); i--) {
            Mention mention = lastMention(line.get(i));
            if (mention != null && entities.entity(mention).type() == EntityType.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** The mention that ends last in a word, outside its brackets, or null. */
    @Nullable
    Mention lastMention(Word word) {
        int open = word.text().indexOf('(');
        int end = open > 0 ? word.span().start() + open : word.span().end();
        List<Mention> mentions = entities.overlapping(new Span(word.span().start(), end));
        return mentions.isEmpty() ? null : mentions.getLast();
    }
}
