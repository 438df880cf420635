package io.claimgraph.cli.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes up articles from forms, the same ones for the same random numbers. Not thread-safe. */
final class FormNews {
    private static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처허고노도로모보소오조초호구누두루무부수우주추후강남단람만반산안잔찬칸탄판한";
    private static final List<String> TRADES = List.of("전자", "화학", "건설", "제약", "물산", "통신");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d?)}");
    private static final int MIN_SENTENCES = 6;
    private static final int MORE_SENTENCES = 14;

    private final List<String> reports = forms("reports.txt");
    private final List<String> sentences = forms("sentences.txt");
    private final Random random;

    FormNews(Random random) {
        this.random = random;
    }

    /** A report of those that come out every day in the same words, with names and figures of its own. */
    String report() {
        return fill(one(reports)).replace("|", "\n\n");
    }

    /** An article of some paragraphs. */
    String story() {
        StringBuilder story = new StringBuilder();
        int number = MIN_SENTENCES + random.nextInt(MORE_SENTENCES);
        for (int i = 0; i < number; i++) {
            story.append(fill(one(sentences))).append(i % 3 == 2 ? "\n\n" : " ");
        }
        return story.toString().strip();
    }

    /** A word that means nothing. */
    String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return word.toString();
    }

    private String one(List<String> forms) {
        return forms.get(random.nextInt(forms.size()));
    }

    private String fill(String form) {
        Map<String, String> names = new HashMap<>();
        return SLOT.matcher(form).replaceAll(slot -> switch (slot.group(1)) {
            case "n" -> number(slot.group(2));
            case "day" -> String.valueOf(1 + random.nextInt(28));
            case "month" -> String.valueOf(1 + random.nextInt(12));
            case "word" -> word(2 + random.nextInt(2));
            case "person" -> names.computeIfAbsent(slot.group(), slotOfName -> word(3));
            case "company" ->
                names.computeIfAbsent(slot.group(), slotOfName -> word(2) + TRADES.get(random.nextInt(TRADES.size())));
            default -> names.computeIfAbsent(slot.group(), slotOfName -> word(2 + random.nextInt(2)));
        });
    }

    private String number(String digits) {
        return switch (digits) {
            case "2" -> String.valueOf(10 + random.nextInt(90));
            case "3" -> String.valueOf(100 + random.nextInt(4900));
            default -> String.valueOf(1 + random.nextInt(9));
        };
    }

    private static List<String> forms(String file) {
        String path = "/benchmark/ko/" + file;
        try (InputStream in = FormNews.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
