package io.claimgraph.language.morphology;

import java.util.Arrays;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * The words that end at one offset, of which it finds the cheapest one before a word: the same for all words of a left class,
 * so it is looked for once a class. The costs of classes side by side fill 20 MB, so that a look-up waits for memory: a word is
 * passed over whose own way costs so much already that no word before that class could make it the cheapest. Not thread-safe.
 */
final class Predecessors {
    private static final ConnectionCosts CONNECTIONS = ConnectionCosts.getInstance();

    /** By left class: the least that it costs after any right class. */
    private static final int[] LEAST_CONNECTIONS = leastConnections();

    private int[] nodes = new int[16];
    private int[] costs = new int[16];
    private int[] rightClasses = new int[16];
    private int size;

    /** Which of the words has the cheapest way. */
    private int cheapest;

    /** Counts the offsets: what was found for an earlier one holds no more. */
    private int round;

    /** By left class. */
    private final int[] rounds = new int[Dictionary.LEFT_CLASSES];

    private final int[] found = new int[Dictionary.LEFT_CLASSES];
    private final int[] leastCosts = new int[Dictionary.LEFT_CLASSES];

    /** Takes the words of a lattice that end at an offset. */
    void take(Lattice lattice, int offset) {
        round++;
        size = 0;
        cheapest = 0;
        for (int node = lattice.first(offset); node != Lattice.NONE; node = lattice.next(node)) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, size * 2);
                costs = Arrays.copyOf(costs, size * 2);
                rightClasses = Arrays.copyOf(rightClasses, size * 2);
            }
            nodes[size] = node;
            costs[size] = lattice.cost(node);
            rightClasses[size] = lattice.rightClass(node);
            cheapest = costs[size] < costs[cheapest] ? size : cheapest;
            size++;
        }
    }

    /** The cheapest word before one of a left class: of equal ones the first. */
    int cheapestBefore(int leftClass) {
        weigh(leftClass);
        return found[leftClass];
    }

    /** What the way up to a word of a left class costs. */
    int costBefore(int leftClass) {
        weigh(leftClass);
        return leastCosts[leftClass];
    }

    private void weigh(int leftClass) {
        if (rounds[leftClass] == round) {
            return;
        }
        int best = cheapest;
        int least = costs[best] + CONNECTIONS.get(rightClasses[best], leftClass);
        int leastConnection = LEAST_CONNECTIONS[leftClass];
        for (int i = 0; i < size; i++) {
            if (i == cheapest || costs[i] + leastConnection > least) {
                continue;
            }
            int cost = costs[i] + CONNECTIONS.get(rightClasses[i], leftClass);
            if (cost < least || (cost == least && i < best)) {
                least = cost;
                best = i;
            }
        }
        rounds[leftClass] = round;
        found[leftClass] = nodes[best];
        leastCosts[leftClass] = least;
    }

    private static int[] leastConnections() {
        int[] least = new int[Dictionary.LEFT_CLASSES];
        for (int left = 0; left < least.length; left++) {
            least[left] = Integer.MAX_VALUE;
            for (int right = 0; right < Dictionary.RIGHT_CLASSES; right++) {
                least[left] = Math.min(least[left], CONNECTIONS.get(right, left));
            }
        }
        return least;
    }
}
