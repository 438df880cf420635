package io.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    private static final String CORPUS = """
            s1_wiki\t노을전자는 새 공장을 짓는다.\t0,4,OGG_ECONOMY;
            s2_wiki\t누리부는 노을전자와 협약을 맺었다.\t0,3,OGG_POLITICS;5,9,OGG_ECONOMY;
            s3_nsmc\t정말 재미있는 영화였다.\t
            """;

    private static final String TEST = """
            ## t1_wiki\t누리부는…
            누\tB-OGG_POLITICS
            리\tI-OGG_POLITICS
            부\tI-OGG_POLITICS
            는\tO
            …\tO

            """;

    @TempDir
    private Path folder;

    private Path corpus;
    private Path sentences;

    @BeforeEach
    void writeFiles() throws IOException {
        corpus = zipped("corpus.tsv.gz", CORPUS);
        sentences = Files.createDirectory(folder.resolve("sentences"));
    }

    private Path zipped(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void the_same_sentences_give_the_same_model() throws IOException {
        Files.writeString(sentences.resolve("a.txt"), "# 누리\n{A:누리부} {T:장관} {P:도하람}은 웃었다.\n{P:도하람}이 웃었다.\n");

        Run first = Run.of("train", corpus, folder.resolve("one.gz"), "--sentences", sentences);
        Run second = Run.of("train", corpus, folder.resolve("two.gz"), "--sentences", sentences);

        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
    }

    @Test
    void what_was_learnt_is_measured() throws IOException {
        corpus = zipped("long.tsv.gz", CORPUS.repeat(50));
        Path test = zipped("test.tsv.gz", TEST);

        Run run = Run.of("train", corpus, folder.resolve("model.gz"), "--test", test);

        assertThat(run.out()).contains("AGENCY            1  1.000");
    }

    @Test
    void a_mark_that_cannot_be_read_is_told_by_file_and_line() throws IOException {
        Path file = Files.writeString(sentences.resolve("a.txt"), "{A:누리부}는 웃었다.\n{X:누리부}는 웃었다.\n");

        Run run = Run.of("train", corpus, folder.resolve("model.gz"), "--sentences", sentences);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(file + ": line 2: a mark is '{', one of the letters PCAOYTL, ':', a name and '}'\n");
        assertThat(folder.resolve("model.gz")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_corpus_is_told_by_line() throws IOException {
        Path broken = zipped("broken.tsv.gz", CORPUS + "s4\t누리부\t0,zwei,OGG_POLITICS;\n");

        Run run = Run.of("train", broken, folder.resolve("model.gz"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(broken + ": line 4: is no sentence of the konec corpus (id, sentence, spans)\n");
    }
}
