package io.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CursorTest {
    private final Cursor cursor = Cursor.of("statements", StatementFilter.ALL);

    @Test
    void a_place_comes_back_from_a_text_that_fits_into_an_address() {
        String text = cursor.encode("2025-02-06/가나", "b");
        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(cursor.decode(text)).containsExactly("2025-02-06/가나", "b");
        assertThat(cursor.decode(cursor.encode(""))).containsExactly("");
    }

    @Test
    void another_list_or_filter_refuses_it() {
        String text = cursor.encode("2025-02-06/x");
        assertThatThrownBy(() -> Cursor.of("articles", StatementFilter.ALL).decode(text))
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() ->
                        Cursor.of("statements", StatementFilter.bySpeaker("x")).decode(text))
                .isInstanceOfSatisfying(
                        InvalidQueryException.class,
                        refused -> assertThat(refused.parameter()).isEqualTo("cursor"));
    }
}
