package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.source.Callings;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Instances;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a noun takes up of those named so far in an article: '회사는', '위원장은', '재판부는'. Used for one article. */
final class Recalled {
    /** They need be of no body that the text names. */
    private static final Set<String> RESEARCHERS = Set.of("연구진", "연구팀");

    /** In characters: whoever was mentioned further back is not taken up by a noun. */
    private static final int NEAR = 600;

    /** Nouns for papers and stations whose names need not tell that they are some. */
    private static final Set<String> OUTLETS = Set.of("신문", "매체", "방송", "통신", "보도", "잡지", "주간지", "일간지");

    private final DocumentEntities entities;
    private final Callings callings;

    /** Who was a topic, subject or speaker, the last one first. */
    private final SequencedSet<Integer> recent = new LinkedHashSet<>();

    private @Nullable Speaker bench;
    private int start;

    Recalled(DocumentEntities entities, Callings callings) {
        this.entities = entities;
        this.callings = callings;
    }

    /** Begins the next sentence, which starts at an offset of the text. */
    void next(int start) {
        this.start = start;
    }

    /** Notes who was a topic, subject or speaker. */
    void note(int entity) {
        recent.addFirst(entity);
    }

    /** The one that a noun fits and that was named last; where '항소심 재판부' fits none, the one that '재판부' does. */
    @Nullable
    Speaker by(String noun, @Nullable Speaker spoke) {
        if (spoke instanceof Speaker.Unnamed unnamed && noun.equals(unnamed.noun())) {
            return unnamed;
        }
        if (bench != null && noun.equals(Instances.BENCH)) {
            return bench;
        }
        Integer bearer = noun.indexOf(' ') > 0 ? named(noun) : null;
        if (bearer != null) {
            return new Speaker.Named(bearer);
        }
        for (int entity : recent) {
            if (callings.fits(entity, noun) && !callings.isOnlooker(entity, noun)) {
                return new Speaker.Named(entity);
            }
        }
        Integer only = Instances.isBench(noun) ? null : callings.only(noun);
        if (only != null) {
            return new Speaker.Named(only);
        }
        Integer near = Instances.isBench(noun) || RESEARCHERS.contains(noun) ? null : nearest(noun);
        if (near != null) {
            return new Speaker.Named(near);
        }
        if (Instances.isBench(noun)) {
            return ofInstance(noun, spoke);
        }
        int last = noun.indexOf(' ') + 1;
        if (last > 0) {
            return by(noun.substring(last), spoke);
        }
        return OUTLETS.contains(noun) && spoke instanceof Speaker.Named named && isFirm(named) ? named : null;
    }

    /** The entity that a noun names, or null: '군 당국'. */
    private @Nullable Integer named(String noun) {
        for (int i = 0; i < entities.entities().size(); i++) {
            if (entities.entities().get(i).name().equals(noun)) {
                return i;
            }
        }
        return null;
    }

    /** The court that the text is with where it may have heard an instance; else one that nobody names, whose bench '재판부' takes up. */
    private Speaker ofInstance(String noun, @Nullable Speaker spoke) {
        boolean heard = by(Instances.BENCH, spoke) instanceof Speaker.Named court
                && Instances.mayHear(
                        noun, entities.entities().get(court.entity()).name());
        Speaker court = heard ? by(Instances.BENCH, spoke) : null;
        return court == null ? new Speaker.Unnamed(false, Instances.BENCH) : court;
    }

    /** Notes whose bench the next '재판부' is: that of the instance told of last, else of the court named last. */
    void noteBench(Speaker calling, Speaker court) {
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
}
