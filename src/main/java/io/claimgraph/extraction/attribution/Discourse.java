package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.Source.Role;
import io.claimgraph.extraction.mention.DocumentEntities;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has spoken and been talked of so far in an article, so that a sentence without a source can be given one. */
final class Discourse {
    /** A sentence goes on with somebody from no further back than so many sentences. */
    private static final int REACH = 2;

    private final DocumentEntities entities;
    private @Nullable Speaker spoke;
    private @Nullable Speaker introduced;
    private @Nullable Speaker person;
    private int sinceSpoken;
    private int sinceIntroduced;

    Discourse(DocumentEntities entities) {
        this.entities = entities;
    }

    /** Who a source is, or null if that cannot be told. */
    @Nullable
    Speaker resolve(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named;
            case Speaker.Unnamed unnamed -> unnamed;
            case Speaker.SamePerson same -> person;
            case Speaker.SameSpeaker same -> spoke;
        };
    }

    /** Whom a sentence without a source goes on with, or null. */
    @Nullable
    Speaker carried() {
        return introduced == null || (sinceIntroduced > sinceSpoken && sinceIntroduced > REACH) ? spoke : introduced;
    }

    /** Whether somebody spoke or was introduced shortly before, so that '…다는 것이다' can go on with him. */
    boolean isFresh() {
        return sinceSpoken <= REACH || sinceIntroduced <= REACH;
    }

    /** Begins the next sentence. */
    void next() {
        sinceSpoken++;
        sinceIntroduced++;
    }

    /** Notes who said something, and whom the rest of the sentence is about. */
    void said(Speaker speaker, List<Source> rest) {
        List<Source> known = rest.stream()
                .filter(source -> resolve(source.speaker()) != null)
                .map(this::resolved)
                .toList();
        spoke = speaker;
        sinceSpoken = 0;
        introduced = null;
        notePerson(speaker);
        passed(known);
    }

    private Source resolved(Source source) {
        Speaker speaker = resolve(source.speaker());
        return speaker == null ? source : new Source(source.first(), source.last(), source.role(), speaker);
    }

    /** Notes whom a sentence was about in which nothing was said. */
    void passed(List<Source> sources) {
        for (Source source : sources) {
            Speaker speaker = resolve(source.speaker());
            if (speaker instanceof Speaker.Named named && (source.isMain() || source.role() == Role.SUBJECT)) {
                if (source.isMain()) {
                    introduced = named;
                    sinceIntroduced = 0;
                }
                notePerson(named);
            }
        }
    }

    private void notePerson(Speaker speaker) {
        if (speaker instanceof Speaker.Named named
                && entities.entities().get(named.entity()).type() == EntityType.PERSON) {
            person = named;
        }
    }
}
