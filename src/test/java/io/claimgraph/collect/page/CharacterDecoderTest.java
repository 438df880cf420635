package io.claimgraph.collect.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class CharacterDecoderTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String KOREAN = "<p>똠방각하와 펲시콜라, 한글은 아름답다.</p>";
    private final CharacterDecoder decoder = new CharacterDecoder();

    @Test
    void utf_8_needs_no_declaration() {
        assertThat(decoder.decode(KOREAN.getBytes(UTF_8), null)).isEqualTo(KOREAN);
    }

    @Test
    void cp949_without_any_declaration_is_recognised() {
        assertThat(decoder.decode(KOREAN.getBytes(CP949), null)).isEqualTo(KOREAN);
    }

    @Test
    void euc_kr_means_cp949_as_in_browsers() {
        String page = "<meta http-equiv='Content-Type' content='text/html; charset=euc-kr'>" + KOREAN;
        assertThat(decoder.decode(page.getBytes(CP949), null)).isEqualTo(page);
    }

    @Test
    void the_header_wins_over_the_page() {
        String page = "<meta charset=\"iso-8859-1\">" + KOREAN;
        assertThat(decoder.decode(page.getBytes(UTF_8), "text/html; charset=UTF-8"))
                .isEqualTo(page);
    }

    @Test
    void a_byte_order_mark_wins_over_all_and_is_dropped() {
        assertThat(decoder.decode(("\uFEFF" + KOREAN).getBytes(UTF_8), "text/html; charset=euc-kr"))
                .isEqualTo(KOREAN);
        assertThat(decoder.decode(("\uFEFF" + KOREAN).getBytes(UTF_16LE), null)).isEqualTo(KOREAN);
    }

    @Test
    void what_is_neither_utf_8_nor_korean_is_read_as_western() {
        byte[] page = "<p>Caf\u00E9 \u2013 na\u00EFve</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(decoder.decode(page, null)).isEqualTo("<p>Caf\u00E9 \u2013 na\u00EFve</p>");
    }

    @Test
    void an_unknown_label_is_passed_over() {
        String page = "<meta charset=\"x-no-such-charset\">" + KOREAN;
        assertThat(decoder.decode(page.getBytes(UTF_8), "text/html; charset=nonsense"))
                .isEqualTo(page);
    }
}
