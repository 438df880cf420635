package io.claimgraph.language.morphology;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.ko.POS;
import org.jspecify.annotations.Nullable;

/**
 * The words of the dictionary that begin at a place of a text, in a tree of their characters. The tree holds what was looked
 * for before, and what was looked for in vain: few beginnings of words make up nearly all of a text, so that the dictionary is
 * hardly ever asked, and what it says of a word lies where its node is. Its memory is bounded. Not thread-safe.
 */
final class WordTree {
    static final int NONE = -1;
    static final int ROOT = 0;

    /** So many numbers a word has, side by side. */
    static final int FIELDS = 2;

    /** The cost, the tag and whether it is attached. */
    private static final int COST = 1;

    private static final int COST_BITS = 16;
    private static final int COLUMN_BITS = 16;

    /** Where the words of unknown characters are: under a node that no text leads to. */
    private static final int UNKNOWN = 1;

    /** The first node that a text can lead to. */
    private static final int FIRST_NODE = 2;

    /** The slots of the branches, of 8 bytes: a slot holds the node, the character and, in its lower bits, the node after it. */
    private static final int SLOT_BITS = 18;

    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int MOST_BRANCHES = SLOTS / 8 * 5;
    private static final int NODE_BITS = 24;
    private static final int MOST_NUMBERS = 1 << (NODE_BITS - 1);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Dictionary dictionary;
    private final Connections connections;
    private final Tags tags;
    private final long[] branches = new long[SLOTS];

    /** By character: the node after it where a word begins with it; {@link #ROOT} until it is looked for. */
    private final int[] beginnings = new int[Character.MAX_VALUE + 1];

    private int[] numbers = new int[1 << 16];
    private int usedBranches;
    private int usedNumbers = FIRST_NODE;

    WordTree(Dictionary dictionary, Connections connections, Tags tags) {
        this.dictionary = dictionary;
        this.connections = connections;
        this.tags = tags;
    }

    /** Forgets everything if its memory is full. No node holds after that. */
    void makeRoom() {
        if (usedBranches > MOST_BRANCHES || usedNumbers > MOST_NUMBERS) {
            Arrays.fill(branches, 0);
            Arrays.fill(beginnings, ROOT);
            usedBranches = 0;
            usedNumbers = FIRST_NODE;
        }
    }

    /** The node after a character with which a word begins; {@link #NONE} if none does. */
    int after(char beginning) {
        if (beginnings[beginning] == ROOT) {
            int[] words = dictionary.words(new char[] {beginning}, 0, 1);
            beginnings[beginning] = words == null ? NONE : addNode(unbeaten(words));
        }
        return beginnings[beginning];
    }

    /**
     * The node after the last character of {@code text[from, to)}; {@link #NONE} if no word begins so.
     *
     * @param node the node after the characters before it
     */
    int after(int node, char[] text, int from, int to) {
        long key = key(node, text[to - 1]);
        int slot = slot(key);
        return branches[slot] == 0 ? add(slot, key, dictionary.words(text, from, to)) : nodeOf(branches[slot]);
    }

    /** The node of the words that consist of unknown characters of a class. */
    int unknown(int characterClass) {
        long key = key(UNKNOWN, (char) characterClass);
        int slot = slot(key);
        return branches[slot] == 0 ? add(slot, key, dictionary.unknownWords(characterClass)) : nodeOf(branches[slot]);
    }

    /** Where the first word of a node is. */
    int begin(int node) {
        return node + 1;
    }

    /** Where the last word of a node ends. */
    int end(int node) {
        return node + 1 + numbers[node] * FIELDS;
    }

    /** The number of a word among the {@link Tags}. */
    int tag(int word) {
        return (numbers[word + COST] & ((1 << COST_BITS) - 1)) >> 1;
    }

    /** The row of connections to the word before it. */
    int row(int word) {
        return numbers[word] >>> COLUMN_BITS;
    }

    /** The column of connections to the word after it. */
    int column(int word) {
        return numbers[word] & ((1 << COLUMN_BITS) - 1);
    }

    int cost(int word) {
        return numbers[word + COST] >> COST_BITS;
    }

    /** Whether a word is a particle, ending or suffix. */
    boolean isAttached(int word) {
        return (numbers[word + COST] & 1) != 0;
    }

    /** Never 0, which a free slot holds. */
    private static long key(int node, char c) {
        return ((long) node << Character.SIZE | c) + 1;
    }

    /** The slot of a branch, or the free one in which it would be. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> (Long.SIZE - SLOT_BITS));
        while (branches[slot] != 0 && branches[slot] >>> NODE_BITS != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static int nodeOf(long branch) {
        int node = (int) branch & ((1 << NODE_BITS) - 1);
        return node == ROOT ? NONE : node;
    }

    private int add(int slot, long key, int @Nullable [] words) {
        int node = words == null ? ROOT : addNode(unbeaten(words));
        branches[slot] = key << NODE_BITS | node;
        usedBranches++;
        return nodeOf(branches[slot]);
    }

    /** Without the words that another one of the same form beats wherever they stand. */
    private int[] unbeaten(int[] words) {
        return IntStream.range(0, words.length)
                .filter(index -> !isBeaten(words, index))
                .map(index -> words[index])
                .toArray();
    }

    private boolean isBeaten(int[] words, int index) {
        for (int other = 0; other < words.length; other++) {
            if (other != index && beats(words[other], words[index], other < index ? 0 : 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what comes next finds no difference between two words, and the way to the first one costs less by so much, whatever it is. */
    private boolean beats(int word, int other, int least) {
        return connections.column(dictionary.rightClass(word)) == connections.column(dictionary.rightClass(other))
                && (isAttached(dictionary.first(other)) || !isAttached(dictionary.first(word)))
                && connections.isNeverDearer(
                        connections.row(dictionary.leftClass(word)),
                        connections.row(dictionary.leftClass(other)),
                        dictionary.cost(other) - dictionary.cost(word) - least);
    }

    private int addNode(int[] words) {
        int node = usedNumbers;
        usedNumbers += 1 + words.length * FIELDS;
        if (usedNumbers > numbers.length) {
            numbers = Arrays.copyOf(numbers, usedNumbers * 2);
        }
        numbers[node] = words.length;
        int at = node + 1;
        for (int word : words) {
            int row = connections.row(dictionary.leftClass(word));
            int tag = tags.number(dictionary.first(word), dictionary.last(word));
            numbers[at] = row << COLUMN_BITS | connections.column(dictionary.rightClass(word));
            numbers[at + COST] =
                    dictionary.cost(word) << COST_BITS | tag << 1 | (isAttached(dictionary.first(word)) ? 1 : 0);
            at += FIELDS;
        }
        return node;
    }

    private static boolean isAttached(POS.Tag first) {
        return switch (first) {
            case EP, EF, EC, ETN, ETM, JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC, VCP, XSA, XSN, XSV -> true;
            default -> false;
        };
    }
}
