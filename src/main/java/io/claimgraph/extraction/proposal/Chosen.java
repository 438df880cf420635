package io.claimgraph.extraction.proposal;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The proposals of one article, each once: what one stretch of text says of a proposer is read in the likeliest way. For one thread. */
public final class Chosen {
    private static final Comparator<Choice> BY_PLACE =
            Comparator.comparingInt((Choice choice) -> choice.place().start());
    private static final Comparator<Choice> LIKELIEST_FIRST =
            Comparator.comparingDouble(Choice::chance).reversed();

    /** In letters; what is shorter may be a part of many words. */
    private static final int SHORTEST_OBJECT = 4;

    private final List<Choice> choices = new ArrayList<>();

    private record Choice(Proposal proposal, double chance) {
        Span place() {
            return proposal.evidence().span();
        }

        /** Whether one is read within the other ('규제를 풀어 [공장을 짓기로]'); the items of a list end alike and are both meant. */
        boolean isWithin(Choice other) {
            return place().overlaps(other.place())
                    && place().end() != other.place().end();
        }
    }

    /**
     * Adds what a candidate says.
     *
     * @param chance how likely it is to be a proposal, from 0 to 1
     */
    public void add(List<Proposal> candidate, double chance) {
        candidate.forEach(proposal -> choices.add(new Choice(proposal, chance)));
    }

    /** In the order in which they were added, none whose name is in that of an earlier one of the same proposer. */
    public List<Proposal> proposals() {
        Set<Choice> likely = likeliest();
        Map<String, List<String>> names = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Choice choice : choices) {
            String name = subject(choice.proposal().policy());
            List<String> earlier = names.computeIfAbsent(choice.proposal().proposer(), proposer -> new ArrayList<>());
            if (likely.contains(choice)
                    && earlier.stream().noneMatch(other -> other.contains(name) || name.contains(other))) {
                earlier.add(name);
                proposals.add(choice.proposal());
            }
        }
        return List.copyOf(proposals);
    }

    /** Of what overlaps, the likeliest. */
    private Set<Choice> likeliest() {
        Map<String, List<Choice>> byProposer = new LinkedHashMap<>();
        choices.forEach(choice -> byProposer
                .computeIfAbsent(choice.proposal().proposer(), proposer -> new ArrayList<>())
                .add(choice));
        Set<Choice> likely = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Choice> own : byProposer.values()) {
            own.sort(BY_PLACE);
            int first = 0;
            int end = 0;
            for (int i = 0; i < own.size(); i++) {
                if (i > first && own.get(i).place().start() >= end) {
                    likely.addAll(likeliest(own.subList(first, i)));
                    first = i;
                }
                end = Math.max(end, own.get(i).place().end());
            }
            likely.addAll(likeliest(own.subList(first, own.size())));
        }
        return likely;
    }

    private static List<Choice> likeliest(List<Choice> near) {
        List<Choice> kept = new ArrayList<>();
        for (Choice choice : near.stream().sorted(LIKELIEST_FIRST).toList()) {
            if (kept.stream().noneMatch(choice::isWithin)) {
                kept.add(choice);
            }
        }
        return kept;
    }

    /** The letters of what a measure is about, without what is done to it: '나래마을' of '나래 마을을 지정'. */
    private static String subject(String policy) {
        int end = Math.max(policy.indexOf("을 "), policy.indexOf("를 "));
        String object = letters(policy.substring(0, Math.max(0, end)));
        return object.length() < SHORTEST_OBJECT ? letters(policy) : object;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
