package io.claimgraph.language.ner;

import io.claimgraph.language.Particles;
import java.util.Arrays;

/** The words of a text, between white space, as the model sees them: without particle and marks, hashed. */
final class Words {
    private static final int OUTSIDE = 3;
    private static final int FIELDS = 3;

    private final int[] data;
    private final int size;

    private Words(int[] data, int size) {
        this.data = data;
        this.size = size;
    }

    static Words of(String text, int from, int to, Particles particles) {
        int[] data = new int[FIELDS * 16];
        int size = 0;
        for (int start = from; start < to; ) {
            if (Character.isWhitespace(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            while (end < to && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if ((size + 1) * FIELDS > data.length) {
                data = Arrays.copyOf(data, data.length * 2);
            }
            fill(data, size++, text, start, end, particles);
            start = end;
        }
        return new Words(data, size);
    }

    private static void fill(int[] data, int index, String text, int start, int end, Particles particles) {
        int first = start;
        int last = end;
        while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        int particle = last - first < 2 ? 0 : particles.lengthAtEnd(text, first, last, 1);
        int core = last - particle;
        int at = index * FIELDS;
        data[at] = start;
        data[at + 1] = end;
        data[at + 2] = hash(text, first, core);
    }

    private static int hash(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + (Character.isDigit(c) ? '0' : c);
        }
        return hash;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return data[word * FIELDS];
    }

    int end(int word) {
        return data[word * FIELDS + 1];
    }

    int core(int word) {
        return get(word, 2);
    }

    private int get(int word, int field) {
        return word >= 0 && word < size ? data[word * FIELDS + field] : OUTSIDE;
    }
}
