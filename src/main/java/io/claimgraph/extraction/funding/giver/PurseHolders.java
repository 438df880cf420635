package io.claimgraph.extraction.funding.giver;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.funding.scene.Scene;
import java.util.List;
import java.util.Set;

/** Finds whose purse it is that a part of a sum is told by: '30억 원(국비 20억 원, 지방비 10억 원)', '국비가 9억원, 지방비가 6억원이다'. */
public final class PurseHolders {
    /** The last syllables of bodies of the state, but for the offices of cities and schools. */
    private static final String STATE_ENDS = "부처청원";

    private static final Set<String> LOCAL_OFFICES = Set.of("시청", "도청", "군청", "구청", "교육청", "지원", "병원", "지부", "본부");

    private PurseHolders() {}

    /** Whose purse it is that a part of a sum is told by ('국비 19억원'), where the whole is given so; empty where it is nobody's alone. */
    public static List<ExtractedEntity> of(Scene scene, String purse, List<ExtractedEntity> givers) {
        if (Purses.namesLocal(purse)) {
            return Purses.named(scene, purse);
        }
        if (Purses.namesGovernment(purse)) {
            return Purses.government(scene);
        }
        if (!Purses.namesState(purse)) {
            return List.of();
        }
        List<ExtractedEntity> whole = givers.size() == 1 ? givers : ImpliedGivers.of(scene);
        return isOfState(whole) ? whole : Purses.government(scene);
    }

    /** '국비가 9억원, 지방비가 6억원이다': whose purse holds a part of the sum told before; the government's where that gave it. */
    public static List<ExtractedEntity> partOf(Scene scene, String purse) {
        List<ExtractedEntity> state = Purses.government(scene);
        List<ExtractedEntity> before = scene.memory().patrons(scene.strand().sentence());
        return Purses.namesState(purse) ? before.equals(state) ? state : List.of() : of(scene, purse, List.of());
    }

    /** Whether a single body is one of the state's: a ministry, an agency, the government. */
    private static boolean isOfState(List<ExtractedEntity> bodies) {
        return bodies.size() == 1
                && bodies.getFirst().type() == EntityType.AGENCY
                && STATE_ENDS.indexOf(bodies.getFirst()
                                .name()
                                .charAt(bodies.getFirst().name().length() - 1))
                        >= 0
                && LOCAL_OFFICES.stream().noneMatch(bodies.getFirst().name()::endsWith);
    }
}
