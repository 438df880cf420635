package io.claimgraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which statements of the copies of one story are the same: nearly the same words of the same speaker, or of one whom a
 * copy does not name. They are one claim: that of the first of them.
 */
public final class SharedClaims {
    /** An editor changes a word or two, or takes a clause more for what was said; other statements of a story have less than half. */
    private static final double NEARLY_THE_SAME = 0.7;

    private static final double LEAST_LENGTH = 0.5;

    private SharedClaims() {}

    /**
     * A statement.
     *
     * @param id its id
     * @param article the id of its article
     * @param claim what it is known to express, where that stays as it is
     * @param speaker who said it, where named
     * @param words what was said
     */
    public record Spoken(
            String id,
            String article,
            @Nullable ClaimId claim,
            @Nullable EntityId speaker,
            String words) {
        private String letters() {
            return NameKey.fold(words);
        }
    }

    /** A claim, in the words of the first statement that expresses it. */
    public record Claim(ClaimId id, String words) {}

    /**
     * The claims that statements express, by the statements' ids.
     *
     * @param statements the fullest copy's first
     */
    public static Map<String, Claim> of(List<Spoken> statements) {
        List<Shared> all = new ArrayList<>();
        for (Spoken statement : statements) {
            Optional<Shared> known = all.stream()
                    .filter(shared -> shared.mayHave(statement))
                    .max(Comparator.comparingDouble(shared -> shared.likeness(statement)))
                    .filter(shared -> shared.likeness(statement) >= NEARLY_THE_SAME);
            known.orElseGet(() -> {
                        Shared fresh = new Shared(statement);
                        all.add(fresh);
                        return fresh;
                    })
                    .add(statement);
        }
        Map<String, Claim> claims = new LinkedHashMap<>();
        all.forEach(shared -> shared.members.forEach(member -> claims.put(member.id(), shared.claim())));
        return claims;
    }

    /** The statements that are one claim. */
    private static final class Shared {
        private final Spoken first;
        private final String letters;
        private final List<Spoken> members = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();
        private @Nullable EntityId speaker;

        Shared(Spoken first) {
            this.first = first;
            this.letters = first.letters();
        }

        void add(Spoken statement) {
            members.add(statement);
            articles.add(statement.article());
            speaker = speaker == null ? statement.speaker() : speaker;
        }

        /** What one article says twice is the same only if the words are. */
        boolean mayHave(Spoken statement) {
            EntityId other = statement.speaker();
            return (speaker == null || other == null || speaker.equals(other))
                    && (!articles.contains(statement.article()) || letters.equals(statement.letters()));
        }

        double likeness(Spoken statement) {
            String other = statement.letters();
            int shorter = Math.min(letters.length(), other.length());
            int longer = Math.max(letters.length(), other.length());
            if (letters.equals(other)) {
                return 1;
            }
            return shorter < LEAST_LENGTH * longer || shorter == 0 ? 0 : (double) common(letters, other) / shorter;
        }

        Claim claim() {
            ClaimId known = first.claim();
            return new Claim(known == null ? ClaimId.of(speaker, first.words()) : known, first.words());
        }
    }

    /** Number of letters of the longest common subsequence. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
