package io.claimgraph.query;

import java.util.List;
import java.util.function.Function;

/** Cuts pages. */
final class Paging {
    private Paging() {}

    /**
     * Where an item stands in a list.
     *
     * @param id the item
     * @param place what the order of the list goes by
     */
    record Key(String id, List<String> place) {}

    /** Refuses a size of page that is out of bounds. */
    static void checkLimit(int limit) {
        if (limit < 1 || limit > GraphQueries.MAX_LIMIT) {
            throw new InvalidQueryException(
                    "limit", "limit must be from 1 to %d, not %d".formatted(GraphQueries.MAX_LIMIT, limit));
        }
    }

    /**
     * The page of the first {@code limit} keys.
     *
     * @param keys one more than the page holds, where there are more
     * @param load gets the items of ids, in their order
     */
    static <T> Page<T> page(List<Key> keys, int limit, Cursor cursor, Function<List<String>, List<T>> load) {
        List<Key> shown = keys.subList(0, Math.min(limit, keys.size()));
        List<T> items = shown.isEmpty()
                ? List.of()
                : load.apply(shown.stream().map(Key::id).toList());
        String next =
                keys.size() > limit ? cursor.encode(shown.getLast().place().toArray(String[]::new)) : null;
        return new Page<>(items, next);
    }
}
