package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimgraph.explorer.Reading.Block;
import io.claimgraph.explorer.Reading.Fact;
import io.claimgraph.explorer.Reading.Line;
import io.claimgraph.explorer.Reading.Piece;
import io.claimgraph.explorer.Reading.Sort;
import io.claimgraph.query.ArticleView;
import io.claimgraph.query.ArticleView.Mention;
import io.claimgraph.query.ArticleView.Range;
import io.claimgraph.query.ArticleView.Zone;
import io.claimgraph.query.EntityRef;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingBuilderTest {
    private static final String TEXT = """
            글자크기

            사진=새벌일보
            서은결 대표는 "올해 안에 낸다. 꼭 낸다"고 말했다.

            (새벌=연합) 서은결 대표는 돌아갔다.
            """;
    private static final EntityRef SPEAKER = new EntityRef("p1", EntityRef.Type.PERSON, "서은결");

    @Test
    void the_lines_are_the_text() {
        assertThat(read().blocks().stream()
                        .flatMap(block -> block.lines().stream())
                        .map(ReadingBuilderTest::text))
                .containsExactlyElementsOf(
                        TEXT.lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void lines_that_are_not_read_are_folded_together() {
        assertThat(read().blocks()).extracting(Block::body).containsExactly(false, true);
        assertThat(read().blocks().getFirst().kinds()).containsExactly("FURNITURE", "CAPTION");
        assertThat(read().blocks().getFirst().lines()).hasSize(2);
    }

    @Test
    void an_opening_that_is_not_read_stays_in_its_line() {
        Line last = read().blocks().getLast().lines().getLast();

        assertThat(last.pieces().getFirst().text()).isEqualTo("(새벌=연합)");
        assertThat(last.pieces().getFirst().body()).isFalse();
        assertThat(last.pieces().getLast().body()).isTrue();
    }

    @Test
    void a_piece_belongs_to_the_innermost_statement() {
        assertThat(statementAt("올해")).isEqualTo(1);
        assertThat(statementAt("꼭 낸다")).isEqualTo(2);
    }

    @Test
    void a_place_begins_and_a_note_ends_the_words_of_a_fact() {
        int start = TEXT.indexOf("올해");
        int end = TEXT.indexOf("\"고");

        assertThat(pieces())
                .filteredOn(piece -> piece.start() == start)
                .flatExtracting(Piece::anchors)
                .containsExactly("s-" + start + "-" + end);
        assertThat(pieces())
                .filteredOn(piece -> piece.end() == end)
                .flatExtracting(Piece::notes)
                .extracting(Fact::number)
                .containsExactly(1, 2);
    }

    @Test
    void names_lead_to_their_entity() {
        assertThat(pieces())
                .filteredOn(piece -> piece.entity() != null)
                .extracting(Piece::text)
                .containsExactly("서은결", "서은결");
    }

    private static List<Piece> pieces() {
        return read().blocks().stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .toList();
    }

    private static int statementAt(String words) {
        return pieces().stream()
                .filter(piece -> piece.text().startsWith(words))
                .map(Piece::statement)
                .mapToInt(statement -> statement == null ? 0 : statement.number())
                .sum();
    }

    private static Reading read() {
        List<Zone> zones = List.of(
                zone("글자크기", "FURNITURE"),
                zone("사진=새벌일보", "CAPTION"),
                zone("서은결 대표는 \"올해 안에 낸다. 꼭 낸다\"고 말했다.", "BODY"),
                zone("(새벌=연합)", "BYLINE"),
                zone("서은결 대표는 돌아갔다.", "BODY"));
        int first = TEXT.indexOf("서은결");
        int second = TEXT.lastIndexOf("서은결");
        Mention mention = new Mention(
                SPEAKER, List.of("서은결"), List.of(new Range(first, first + 3), new Range(second, second + 3)));
        ArticleView article = new ArticleView(
                "a1",
                null,
                null,
                null,
                null,
                null,
                "ko",
                true,
                1,
                TEXT,
                zones,
                List.of(mention),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return ReadingBuilder.read(article, List.of(fact(1, "올해 안에 낸다. 꼭 낸다"), fact(2, "꼭 낸다")));
    }

    private static Zone zone(String words, String kind) {
        int start = TEXT.indexOf(words);
        return new Zone(start, start + words.length(), kind);
    }

    private static Fact fact(int number, String words) {
        int start = TEXT.indexOf(words);
        return new Fact(Sort.STATEMENT, number, start, start + words.length(), "");
    }

    private static String text(Line line) {
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
