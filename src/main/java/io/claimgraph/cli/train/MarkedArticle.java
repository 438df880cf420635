package io.claimgraph.cli.train;

import io.claimgraph.article.Span;
import io.claimgraph.cli.evaluate.Annotation;
import io.claimgraph.cli.evaluate.Annotation.Entity;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NameTagger;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sentences of an annotated article with the names marked in them, as the model that finds names is trained on them:
 * '{A:누리부} {T:장관} {P:도하람}은 …'. The annotation tells stakeholders and policies; posts and places, which it does not hold, are
 * those that a model finds. Immutable.
 */
public final class MarkedArticle {
    private static final Map<String, String> LETTERS =
            Map.of("PERSON", "P", "COMPANY", "C", "AGENCY", "A", "ORGANIZATION", "O", "POLICY", "Y");
    private static final Map<NameLabel, String> FOUND = Map.of(NameLabel.TITLE, "T", NameLabel.PLACE, "L");
    private static final String PERSON = "PERSON";
    private static final int SHORTEST_NAME = 2;

    /** A shorter sentence without a name is a heading or a remark. */
    private static final int SHORTEST_WITHOUT = 25;

    private record Mark(Span span, String letter) {}

    private record Form(String text, String letter) {}

    private final AnalysedArticle article;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();

    /**
     * Marks an article.
     *
     * @param gold what was annotated
     * @param article its text, with its sentences
     * @param tagger finds posts and places
     */
    public MarkedArticle(Annotation gold, AnalysedArticle article, NameTagger tagger) {
        this.article = article;
        gold.entities().stream()
                .flatMap(MarkedArticle::forms)
                .sorted(Comparator.comparingInt((Form form) -> -form.text().length()))
                .forEach(this::markAll);
        for (NamedSpan name : tagger.names(article)) {
            if (FOUND.containsKey(name.label())) {
                add(name.span(), FOUND.get(name.label()));
            }
        }
    }

    /** A sentence a line; none that braces or nothing but a few words make useless. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            String text = sentence.span().of(article.text());
            String line = line(sentence.span());
            boolean telling = text.length() >= SHORTEST_WITHOUT || line.length() > text.length();
            if (telling && text.indexOf('{') < 0 && text.indexOf('}') < 0 && !text.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What to look for in the text; of a person the name and its parts, without what titles stand with them. */
    private static Stream<Form> forms(Entity entity) {
        String letter = LETTERS.get(String.valueOf(entity.type()));
        return Stream.concat(Stream.of(entity.name()), entity.forms().stream())
                .filter(form -> letter != null && form.length() >= SHORTEST_NAME)
                .filter(form -> !PERSON.equals(entity.type()) || entity.name().contains(form))
                .distinct()
                .map(form -> new Form(form, String.valueOf(letter)));
    }

    private void markAll(Form form) {
        String text = article.text();
        for (int at = text.indexOf(form.text()); at >= 0; at = text.indexOf(form.text(), at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                add(new Span(at, at + form.text().length()), form.letter());
            }
        }
    }

    private void add(Span span, String letter) {
        Map.Entry<Integer, Mark> before = marks.lowerEntry(span.end());
        if (before == null || before.getValue().span().end() <= span.start()) {
            marks.put(span.start(), new Mark(span, letter));
        }
    }

    private String line(Span sentence) {
        StringBuilder line = new StringBuilder();
        int at = sentence.start();
        for (Mark mark : marks.subMap(sentence.start(), sentence.end()).values()) {
            if (mark.span().end() <= sentence.end()) {
                line.append(article.text(), at, mark.span().start());
                line.append('{').append(mark.letter()).append(':');
                line.append(mark.span().of(article.text())).append('}');
                at = mark.span().end();
            }
        }
        return line.append(article.text(), at, sentence.end()).toString().replace('\n', ' ');
    }
}
