package io.claimgraph.extraction.attribution;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.Source.Role;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who has spoken and been talked of so far in an article, so that a sentence without a source can be given one. */
final class Discourse {
    /** A sentence goes on with somebody from no further back than so many sentences. */
    private static final int REACH = 2;

    /** An explanation goes on with somebody from no further back than so many sentences. */
    private static final int FRESH = 4;

    /** They need be of no body that the text names. */
    private static final Set<String> RESEARCHERS = Set.of("연구진", "연구팀");

    /** In characters: whoever was mentioned further back is not taken up by a noun. */
    private static final int NEAR = 600;

    /** Nouns for papers and stations whose names need not tell that they are some. */
    private static final Set<String> OUTLETS = Set.of("신문", "매체", "방송", "통신", "보도", "잡지", "주간지", "일간지");

    private static final Pattern JUDGE = Pattern.compile(".*(위원회|위|심판원|헌재|재판소)");

    private final DocumentEntities entities;
    private final Callings callings;

    /** Who was a topic, subject or speaker, the last one first. */
    private final SequencedSet<Integer> recent = new LinkedHashSet<>();

    private @Nullable Speaker spoke;
    private @Nullable Speaker introduced;
    private @Nullable Speaker person;
    private @Nullable Speaker official;
    private @Nullable Speaker several;
    private @Nullable Speaker author;
    private @Nullable Speaker crowd;
    private @Nullable Speaker bench;
    private int start;
    private int sinceCrowd;
    private int sinceSpoken;
    private int sinceIntroduced;
    private int sinceSeveral;
    private int sinceAuthor;

    Discourse(DocumentEntities entities, Callings callings) {
        this.entities = entities;
        this.callings = callings;
    }

    /** Who a source is; somebody unnamed if that cannot be told. */
    Speaker resolve(Speaker speaker) {
        Speaker found = switch (speaker) {
            case Speaker.Named named -> new Speaker.Named(named.entity());
            case Speaker.Joint joint -> new Speaker.Named(joint.first());
            case Speaker.Unnamed unnamed -> unnamed;
            case Speaker.SamePerson same -> person;
            case Speaker.SameSpeaker same -> spoke;
            case Speaker.SameOfficial same -> official();
            case Speaker.SameSeveral same -> several(same.persons());
            case Speaker.SameAuthor same -> author();
            case Speaker.Called called -> called(called.noun());
        };
        return found == null ? new Speaker.Unnamed() : found;
    }

    /** Those named together shortly before, or the body that spoke: 'the members of A … they'. */
    private @Nullable Speaker several(boolean persons) {
        if (several != null && sinceSeveral <= REACH + 1) {
            return several;
        }
        if (persons) {
            return isFresh() ? person : null;
        }
        return body();
    }

    /** The body that the sentence before was about or that spoke in it, whose official is meant, else the official who spoke last. */
    private @Nullable Speaker official() {
        boolean at = introduced instanceof Speaker.Named named && isBody(named) && sinceIntroduced == 1;
        boolean voice = official == null && sinceSpoken == 1 && isBody(spoke);
        return at ? introduced : voice ? spoke : official;
    }

    /** Who wrote the paper just told of, else the body that the text is with. */
    private @Nullable Speaker author() {
        Speaker publisher = author == null || sinceAuthor > REACH ? body() : null;
        return publisher == null ? author : publisher;
    }

    /** The body that the text is with, or null. */
    private @Nullable Speaker body() {
        return isFresh() && carried() instanceof Speaker.Named named && isBody(named) ? named : null;
    }

    private boolean isPerson(Speaker speaker) {
        return speaker instanceof Speaker.Named named && !isBody(named);
    }

    /** Whether a speaker is a body that the text names. */
    boolean isBody(@Nullable Speaker speaker) {
        return speaker instanceof Speaker.Named named && isBody(named);
    }

    /** Whether a speaker is a court or a body that decides as one does. */
    boolean isJudge(Speaker speaker) {
        return speaker instanceof Speaker.Named named
                && entities.entities().get(named.entity()).type() == EntityType.AGENCY
                && (callings.fits(named.entity(), Instances.BENCH)
                        || JUDGE.matcher(entities.entities().get(named.entity()).name())
                                .matches());
    }

    private boolean isBody(Speaker.Named named) {
        return entities.entities().get(named.entity()).type() != EntityType.PERSON;
    }

    /** The one that a noun fits and that was named last; where '항소심 재판부' fits none, the one that '재판부' does. */
    private @Nullable Speaker called(String noun) {
        if (spoke instanceof Speaker.Unnamed unnamed && sinceSpoken <= FRESH && noun.equals(unnamed.noun())) {
            return unnamed;
        }
        if (bench != null && noun.equals(Instances.BENCH)) {
            return bench;
        }
        for (int entity : recent) {
            if (callings.fits(entity, noun) && !callings.isOnlooker(entity, noun)) {
                return new Speaker.Named(entity);
            }
        }
        Integer only = callings.only(noun);
        if (only != null) {
            return new Speaker.Named(only);
        }
        Integer near = RESEARCHERS.contains(noun) ? null : nearest(noun);
        if (near != null) {
            return new Speaker.Named(near);
        }
        if (Instances.isBench(noun)) {
            return ofInstance(noun);
        }
        int last = noun.indexOf(' ') + 1;
        if (last > 0) {
            return called(noun.substring(last));
        }
        boolean outlet = OUTLETS.contains(noun) && sinceSpoken <= FRESH;
        return outlet && spoke instanceof Speaker.Named named && isFirm(named) ? named : null;
    }

    /** The court that the text is with where it may have heard an instance; else one that nobody names, whose bench '재판부' takes up. */
    private Speaker ofInstance(String noun) {
        boolean heard = called(Instances.BENCH) instanceof Speaker.Named court
                && Instances.mayHear(
                        noun, entities.entities().get(court.entity()).name());
        Speaker court = heard ? called(Instances.BENCH) : null;
        return court == null ? new Speaker.Unnamed(false, Instances.BENCH) : court;
    }

    /** Notes whose bench the next '재판부' is: that of the instance told of last, else of the court named last. */
    private void noteBench(Speaker calling, Speaker court) {
        if (calling instanceof Speaker.Called called && Instances.isBench(called.noun())) {
            bench = court;
        } else if (court instanceof Speaker.Named named && callings.fits(named.entity(), Instances.BENCH)) {
            bench = null;
        }
    }

    /** Whom a noun fits of those mentioned in the sentences shortly before, the last one; null if it fits nobody. */
    private @Nullable Integer nearest(String noun) {
        Integer found = null;
        for (Mention mention : entities.within(new Span(Math.max(0, start - NEAR), start))) {
            boolean fits = callings.fits(mention.entity(), noun) && !callings.isOnlooker(mention.entity(), noun);
            found = fits ? Integer.valueOf(mention.entity()) : found;
        }
        return found;
    }

    private boolean isFirm(Speaker.Named named) {
        return entities.entities().get(named.entity()).type() == EntityType.COMPANY;
    }

    /** Whom a sentence without a source goes on with, or null. */
    @Nullable
    Speaker carried() {
        if (introduced == null || spoke == null) {
            return introduced == null ? spoke : introduced;
        }
        boolean old = sinceIntroduced > REACH;
        boolean bodyAfterPerson = isPerson(spoke) && !isPerson(introduced);
        return old && (sinceIntroduced > sinceSpoken || bodyAfterPerson) ? spoke : introduced;
    }

    /** Whether somebody said something in the sentence before. */
    boolean hasJustSpoken() {
        return spoke != null && sinceSpoken == 1;
    }

    /** Who said something shortly before; somebody unnamed if nobody did. */
    Speaker justSpoke() {
        return spoke == null || sinceSpoken > REACH ? new Speaker.Unnamed() : spoke;
    }

    /** Who explains himself: a crowd that the sentence before was about in which nothing was said, else whom a sentence goes on with. */
    @Nullable
    Speaker explaining() {
        return sinceCrowd == 1 && crowd != null ? crowd : carried();
    }

    /** Whether somebody spoke or was introduced shortly before, so that '…다는 것이다' can go on with him. */
    boolean isFresh() {
        return sinceSpoken <= FRESH || sinceIntroduced <= FRESH;
    }

    /**
     * Begins the next sentence, which may tell who wrote a paper.
     *
     * @param start where it begins in the text
     */
    void next(List<Source> sources, int start) {
        this.start = start;
        for (Source source : sources) {
            if (source.role() == Source.Role.PAPER) {
                author = source.speaker();
                sinceAuthor = 0;
            }
        }
        sinceCrowd++;
        sinceSpoken++;
        sinceIntroduced++;
        sinceSeveral++;
        sinceAuthor++;
    }

    /**
     * Notes who said something, and whom the rest of the sentence is about.
     *
     * @param source the words that name him, or null where he goes on
     */
    void said(Speaker speaker, @Nullable Source source, List<Source> rest) {
        List<Source> known = rest.stream().map(this::resolved).toList();
        spoke = speaker;
        sinceSpoken = 0;
        introduced = null;
        if (source != null) {
            noteSeveral(source);
            noteBench(source.speaker(), speaker);
        }
        if (speaker instanceof Speaker.Unnamed unnamed && unnamed.person()) {
            person = speaker;
            official = speaker;
        }
        note(speaker);
        if (source != null && isOfficial(source)) {
            person = speaker;
            official = speaker;
        }
        passed(known);
    }

    private static boolean isOfficial(Source source) {
        return source.speaker() instanceof Speaker.SameOfficial
                || (source.speaker() instanceof Speaker.Named named && named.official());
    }

    private Source resolved(Source source) {
        boolean several = source.speaker() instanceof Speaker.Joint;
        return several ? source : new Source(source.first(), source.last(), source.role(), resolve(source.speaker()));
    }

    /** Notes whom a sentence was about in which nothing was said: 'he' is its topic rather than who acts within it. */
    void passed(List<Source> sources) {
        Speaker topic = null;
        noteCrowd(sources);
        for (Source source : sources) {
            boolean acts = source.isMain() || source.role() == Role.SUBJECT;
            if (acts && source.role() != Role.SUBJECT) {
                noteBench(source.speaker(), resolve(source.speaker()));
            }
            if (acts && resolve(source.speaker()) instanceof Speaker.Named named) {
                boolean only = !isBody(named) && sources.stream().noneMatch(other -> isOther(other, source));
                if (source.isMain() || only) {
                    introduced = named;
                    sinceIntroduced = 0;
                }
                noteSeveral(source);
                note(named);
                topic = source.isMain() && !isBody(named) ? named : topic;
                official = isOfficial(source) ? named : official;
            }
        }
        person = topic == null ? person : topic;
    }

    /** '시민단체들은 의문을 제기한다': what is explained next is theirs. */
    private void noteCrowd(List<Source> sources) {
        Source first = sources.isEmpty() ? null : sources.getFirst();
        if (first != null && first.role() == Role.TOPIC && first.speaker() instanceof Speaker.Unnamed unnamed) {
            crowd = unnamed;
            sinceCrowd = 0;
        }
    }

    private static boolean isOther(Source other, Source source) {
        return !other.equals(source) && other.role() != Source.Role.PAPER;
    }

    /** Notes that somebody meets another one: both are taken up together. */
    void met(@Nullable Speaker host) {
        if (host != null) {
            several = host;
            sinceSeveral = 0;
        }
    }

    private void noteSeveral(Source source) {
        if (source.speaker() instanceof Speaker.Joint joint) {
            several = new Speaker.Named(joint.first());
            sinceSeveral = 0;
        }
    }

    private void note(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            recent.addFirst(named.entity());
            if (!isBody(named)) {
                person = named;
            }
        }
    }
}
