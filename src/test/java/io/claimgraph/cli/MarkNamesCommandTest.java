package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkNamesCommandTest {
    private static final String ARTICLE = """
            {"id": "a", "text": "제목\\n\\n도하람 누리부 장관은 3일 노을전자 공장을 찾아 새벽나루 사업을 늘리겠다고 밝혔다. 도 장관은 웃었다.",
             "entities": [
               {"name": "도하람", "type": "PERSON", "forms": ["도하람", "도하람 누리부 장관", "도 장관"]},
               {"name": "누리부", "type": "AGENCY", "forms": ["누리부"]},
               {"name": "노을전자", "type": "COMPANY", "forms": ["노을전자"]},
               {"name": "새벽나루 사업", "type": "POLICY", "forms": ["새벽나루 사업"]}]}
            """;

    @TempDir
    private Path folder;

    private Path annotated;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        annotated = Files.createDirectory(folder.resolve("annotated"));
        out = folder.resolve("sentences.txt");
    }

    @Test
    void names_are_marked_with_what_they_are() throws IOException {
        Files.writeString(annotated.resolve("a.json"), ARTICLE);

        Run run = Run.of("mark-names", annotated, out);

        assertThat(run.code()).isZero();
        assertThat(out).content().startsWith("{P:도하람} {A:누리부} {T:장관}은 3일 {C:노을전자} 공장을 찾아 {Y:새벽나루 사업}을 늘리겠다고 밝혔다.");
    }

    @Test
    void a_file_that_is_no_annotation_is_named() throws IOException {
        Files.writeString(annotated.resolve("b.json"), "{\"id\": 3");

        Run run = Run.of("mark-names", annotated, out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("b.json");
        assertThat(out).doesNotExist();
    }
}
