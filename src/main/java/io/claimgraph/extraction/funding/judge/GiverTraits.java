package io.claimgraph.extraction.funding.judge;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Actors;
import io.claimgraph.extraction.clause.Strand;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.giver.DescribedGivers;
import io.claimgraph.extraction.funding.scene.Scene;
import io.claimgraph.extraction.funding.sum.MoneyPlace;
import io.claimgraph.extraction.mention.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds who may give a sum: whoever its sentence names, whom the text is about, who gave the sum before, and nobody. */
final class GiverTraits {
    private static final int MOST_BEFORE = 6;
    private static final int MOST_AFTER = 3;
    private static final int[] DISTANCES = {2, 4, 8};
    private static final int MOST_CLAUSES = 3;

    private final Scene scene;
    private final Strand strand;
    private final Actors actors;
    private final Map<List<String>, Candidate> candidates = new LinkedHashMap<>();

    private GiverTraits(Scene scene) {
        this.scene = scene;
        this.strand = scene.strand();
        this.actors = scene.actors();
    }

    /** Whoever may give a sum, each once, with what tells whether it does. */
    static List<PossibleGiver> of(Scene scene) {
        GiverTraits found = new GiverTraits(scene);
        found.addNobody();
        found.addMentions();
        found.addRoles();
        List<String> sum = SumTraits.of(scene);
        return found.candidates.values().stream()
                .map(candidate -> candidate.with(sum))
                .toList();
    }

    private void addNobody() {
        Candidate nobody = candidate(List.of());
        nobody.add("role", "nobody");
        nobody.add("nobody+trigger", SumTraits.trigger(scene));
    }

    private void addMentions() {
        MoneyPlace sum = scene.sum();
        List<Mention> mentions = scene.context().entities().within(strand.span());
        int start = sum.money().span().start();
        List<Mention> before = mentions.stream()
                .filter(mention -> mention.span().end() <= start)
                .toList()
                .reversed();
        List<Mention> after = mentions.stream()
                .filter(mention -> mention.span().start() > start)
                .toList();
        for (int i = 0; i < Math.min(MOST_BEFORE, before.size()); i++) {
            addMention(before.get(i), "before" + Math.min(i, 2));
        }
        for (int i = 0; i < Math.min(MOST_AFTER, after.size()); i++) {
            addMention(after.get(i), "after" + i);
        }
    }

    /** The first mention of somebody counts, from the sum outwards. */
    private void addMention(Mention mention, String place) {
        int index = strand.wordAt(mention.span().end() - 1);
        if (index >= strand.size()) {
            return;
        }
        ExtractedEntity entity = scene.context().entities().entity(mention);
        List<ExtractedEntity> joint = actors.at(strand, index);
        Candidate candidate = candidate(joint.contains(entity) ? joint : List.of(entity));
        if (candidate.has("place")) {
            return;
        }
        Word word = strand.word(index);
        boolean whole = mention.span().end() >= word.core().end();
        String particle = word.isPredicate() ? "verb" : whole ? word.particle() : "+" + word.particle();
        MoneyPlace sum = scene.sum();
        boolean before = index <= sum.first();
        int distance = before ? sum.first() - index : index - sum.last();
        candidate.add("place", place);
        candidate.add("giver-particle", particle);
        candidate.add("giver-particle+moved", particle + "/" + SumTraits.moved(scene));
        candidate.add("distance", (before ? "before" : "after") + step(distance));
        candidate.add("clauses", (before ? "before" : "after") + clauses(index));
        if (index < sum.from()) {
            candidate.add("beyond", "another sum");
        }
    }

    private static int step(int distance) {
        int step = 0;
        while (step < DISTANCES.length && distance >= DISTANCES[step]) {
            step++;
        }
        return step;
    }

    /** How many clauses end between a word and the sum. */
    private int clauses(int index) {
        int from = Math.min(index, scene.sum().last());
        int to = Math.max(index, scene.sum().first());
        int ends = 0;
        for (int i = from + 1; i < to; i++) {
            ends += strand.word(i).endsClause() ? 1 : 0;
        }
        return Math.min(MOST_CLAUSES, ends);
    }

    private void addRoles() {
        MoneyPlace sum = scene.sum();
        int verb = strand.nextPredicate(sum.last());
        addRole("subject", actors.subject(strand, sum.first(), 0));
        addRole("own subject", actors.subject(strand, sum.first(), sum.from()));
        addRole("later subject", verb < 0 ? List.of() : actors.subject(strand, verb, sum.last() + 1));
        addRole("modified", scene.trigger() == null ? List.of() : DescribedGivers.head(scene, scene.trigger()));
        addRole("implied", actors.implied(strand));
        addRole("gave before", scene.memory().patrons(strand.sentence()));
    }

    private void addRole(String role, List<ExtractedEntity> found) {
        if (!found.isEmpty()) {
            candidate(found).traits.add("role=" + role);
        }
    }

    /** What is known of some givers, whoever they speak for. */
    private Candidate candidate(Collection<ExtractedEntity> named) {
        List<ExtractedEntity> givers =
                named.stream().map(scene.institutions()::of).distinct().toList();
        List<String> key = givers.stream().map(ExtractedEntity::name).sorted().toList();
        return candidates.computeIfAbsent(key, _ -> new Candidate(givers));
    }

    /** A giver whose traits are being gathered. */
    private final class Candidate {
        private final List<ExtractedEntity> givers;
        private final List<String> traits = new ArrayList<>();
        private final Map<String, String> single = new TreeMap<>();

        Candidate(List<ExtractedEntity> givers) {
            this.givers = givers;
            if (!givers.isEmpty()) {
                add("type", givers.getFirst().type().name());
                add("type+moved", givers.getFirst().type() + "/" + SumTraits.moved(scene));
            }
        }

        void add(String name, String value) {
            single.put(name, value);
        }

        boolean has(String name) {
            return single.containsKey(name);
        }

        PossibleGiver with(List<String> sum) {
            List<String> all = new ArrayList<>(sum);
            single.forEach((name, value) -> all.add(name + "=" + value));
            all.addAll(traits);
            return new PossibleGiver(givers, all);
        }
    }
}
