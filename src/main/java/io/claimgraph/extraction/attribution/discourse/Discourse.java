package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.source.Callings;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has spoken and been talked of so far in an article, so that a sentence without a source can be given one. */
public final class Discourse {
    /** A sentence goes on with somebody from no further back than so many sentences. */
    private static final int REACH = 2;

    /** An explanation goes on with somebody from no further back than so many sentences. */
    private static final int FRESH = 4;

    /** He speaks for the body that spoke before where the text gives him no name. */
    private static final String VOICE = "대변인";

    private final DocumentEntities entities;
    private final Callings callings;
    private final Recalled recalled;
    private final LastActor actor = new LastActor();
    private final LastCrowd crowd = new LastCrowd();

    private @Nullable Speaker spoke;
    private @Nullable Speaker introduced;
    private @Nullable Speaker person;
    private @Nullable Speaker official;
    private @Nullable Speaker several;
    private @Nullable Speaker host;
    private @Nullable Speaker author;
    private int sinceSpoken;
    private int sinceIntroduced;
    private int sinceSeveral;
    private int sinceAuthor;
    private @Nullable WordLine line;
    private int paragraph = -1;
    private int nextParagraph = -1;

    /** The beginning of an article. */
    public Discourse(DocumentEntities entities, Callings callings) {
        this.entities = entities;
        this.callings = callings;
        this.recalled = new Recalled(entities, callings);
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

    private @Nullable Speaker called(String noun) {
        Speaker found = recalled.by(noun, sinceSpoken <= FRESH ? spoke : null);
        return found == null && noun.endsWith(VOICE) ? official() : found;
    }

    /** Those named together shortly before, or the body that spoke: 'the members of A … they'. */
    private @Nullable Speaker several(boolean persons) {
        if (several != null && sinceSeveral <= REACH + 1) {
            return several;
        }
        if (host == null && persons) {
            return isFresh() ? person : null;
        }
        return host == null ? body() : host;
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
        return speaker instanceof Speaker.Named named && callings.isJudge(named.entity());
    }

    private boolean isBody(Speaker.Named named) {
        return entities.entities().get(named.entity()).type() != EntityType.PERSON;
    }

    /** Whom a sentence without a source goes on with, or null. */
    @Nullable
    public Speaker carried() {
        if (introduced == null || spoke == null) {
            return introduced == null ? spoke : introduced;
        }
        boolean over = sinceIntroduced > sinceSpoken || (isPerson(spoke) && !isPerson(introduced));
        return sinceIntroduced > REACH && over ? spoke : introduced;
    }

    /** Index of the paragraph in which the sentence before stands; -1 before the first. */
    int paragraph() {
        return paragraph;
    }

    /**
     * The person whom the sentence before told of, or null.
     *
     * @param orSpoke whether somebody who spoke in it will do
     */
    @Nullable
    Speaker toldOf(boolean orSpoke) {
        boolean told = sinceIntroduced == 1 && introduced != null && isPerson(introduced);
        if (told && (orSpoke || sinceSpoken > 1)) {
            return introduced;
        }
        return orSpoke && hasJustSpoken() ? spoke : null;
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
        Speaker onlookers = crowd.justToldOf();
        return onlookers == null ? carried() : onlookers;
    }

    /** Whose deed the sentence before tells of; null if nobody's who is named. */
    @Nullable
    Speaker acted() {
        return actor.get();
    }

    /** Whether somebody spoke or was introduced shortly before, so that '…다는 것이다' can go on with him. */
    boolean isFresh() {
        return sinceSpoken <= FRESH || sinceIntroduced <= FRESH;
    }

    /**
     * Begins the next sentence, which may tell who wrote a paper.
     *
     * @param line its words
     */
    public void next(List<Source> sources, WordLine line) {
        recalled.next(line.get(0).span().start());
        this.line = line;
        paragraph = nextParagraph;
        nextParagraph = line.sentence().paragraph();
        for (Source source : sources) {
            if (source.role() == Source.Role.PAPER) {
                author = source.speaker();
                sinceAuthor = 0;
            }
        }
        crowd.next();
        actor.next();
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
    public void said(Speaker speaker, @Nullable Source source, List<Source> rest) {
        List<Source> known = rest.stream().map(this::resolved).toList();
        spoke = speaker;
        sinceSpoken = 0;
        introduced = null;
        if (source != null) {
            noteSeveral(source);
            recalled.noteBench(source.speaker(), speaker);
        }
        if (speaker instanceof Speaker.Unnamed unnamed && unnamed.person()) {
            person = speaker;
            official = speaker;
        }
        note(speaker, true);
        if (source != null && source.isOfficial()) {
            person = speaker;
            official = speaker;
        }
        passed(known);
    }

    private Source resolved(Source source) {
        boolean several = source.speaker() instanceof Speaker.Joint;
        return several ? source : new Source(source.first(), source.last(), source.role(), resolve(source.speaker()));
    }

    /** Notes whom a sentence was about in which nothing was said: 'he' is its topic rather than who acts within it. */
    public void passed(List<Source> sources) {
        Speaker topic = null;
        crowd.note(sources);
        actor.note(sources, this::resolve);
        for (Source source : sources) {
            boolean acts = source.isMain() || source.role() == Role.SUBJECT;
            if (source.isMain()) {
                recalled.noteBench(source.speaker(), resolve(source.speaker()));
            }
            if (acts && resolve(source.speaker()) instanceof Speaker.Named named) {
                boolean only = !isBody(named)
                        && !OneOfSeveral.is(line, source)
                        && sources.stream()
                                .noneMatch(other -> !other.equals(source) && other.role() != Source.Role.PAPER);
                boolean leads = source.first() == 0
                        && isBody(named)
                        && spoke == null
                        && sources.stream().noneMatch(Source::isMain);
                if (source.isMain() || only || leads) {
                    introduced = named;
                    sinceIntroduced = 0;
                }
                noteSeveral(source);
                boolean joint = OneOfSeveral.is(line, source);
                note(named, !joint);
                topic = source.isMain() && !joint && !isBody(named) ? named : topic;
                official = source.isOfficial() ? named : official;
            }
        }
        person = topic == null ? person : topic;
    }

    /** Notes that others are told to see things differently, who are not named: what comes next is theirs. */
    public void opposed() {
        spoke = new Speaker.Unnamed();
        sinceSpoken = 0;
        introduced = null;
    }

    /** Notes that somebody meets another one: both are taken up together. */
    public void met(@Nullable Speaker host) {
        if (host != null) {
            this.host = host;
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

    /** Notes who was named; 'he' is none of several persons: '나 대표와 다 국장이 왔다. 그는 …'. */
    private void note(Speaker speaker, boolean alone) {
        if (speaker instanceof Speaker.Named named) {
            recalled.note(named.entity());
            if (alone && !isBody(named)) {
                person = named;
            }
        }
    }
}
