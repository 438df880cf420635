package io.claimgraph.extraction.proposal;

import io.claimgraph.extraction.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The proposals of one article, each once. For one thread. */
public final class Chosen {
    private final Map<String, List<String>> names = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    /** Adds what a candidate says, unless one name of what somebody proposes is in another of his. */
    public void add(List<Proposal> candidate) {
        for (Proposal proposal : candidate) {
            String name = letters(proposal.policy());
            List<String> earlier = names.computeIfAbsent(proposal.proposer(), proposer -> new ArrayList<>());
            if (earlier.stream().noneMatch(other -> other.contains(name) || name.contains(other))) {
                earlier.add(name);
                proposals.add(proposal);
            }
        }
    }

    /** In the order in which they were added. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
