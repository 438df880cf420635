package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.language.AnalysedArticle;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an article's sentences apart into the strands of their voices, in the order of the text. */
public final class StrandReader {
    /** In words; the longest sentences of news have some two hundred. */
    private static final int LONGEST = 500;

    private final AnalysedArticle article;
    private final NamedWords names;
    private final List<Quotation> speech;
    private final List<Statement> statements;
    private int nextQuotation;
    private int nextStatement;

    private StrandReader(AnalysedArticle article, DocumentEntities entities, List<Statement> statements) {
        this.article = article;
        this.names = new NamedWords(article.text(), entities);
        this.speech = article.quotations().stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.style() == Quotation.Style.DOUBLE)
                .toList();
        this.statements = statements.stream()
                .filter(statement -> statement.kind() == Statement.Kind.DIRECT)
                .sorted(Comparator.comparing(statement -> statement.content().span()))
                .toList();
    }

    /** The strands of an article: of each sentence the reporter's words first, then its quotations. */
    public static List<Strand> read(AnalysedArticle article, DocumentEntities entities, List<Statement> statements) {
        StrandReader reader = new StrandReader(article, entities, statements);
        List<Strand> strands = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            reader.read(article.sentences().get(i), i, strands);
        }
        return strands;
    }

    private void read(Sentence sentence, int index, List<Strand> strands) {
        List<Word> words = WordReader.read(article.text(), sentence);
        words.replaceAll(names::read);
        List<Word> told = new ArrayList<>();
        List<Strand> quoted = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Quotation quotation = quotationAt(words.get(at).core().start());
            int end = at + 1;
            while (quotation != null
                    && end < words.size()
                    && quotation.span().contains(words.get(end).core().start())) {
                end++;
            }
            List<Word> part = words.subList(at, end);
            Statement statement = quotation == null ? null : statementIn(quotation.span());
            if (quotation != null && (statement != null || isSpeech(part))) {
                add(index, part, true, statement, quoted);
            } else {
                told.addAll(part);
            }
            at = end;
        }
        add(index, told, false, null, strands);
        strands.addAll(quoted);
    }

    /** Adds a strand; what is longer than any, in pieces: rules look from each of its words at all the others. */
    private static void add(
            int sentence, List<Word> words, boolean quotation, @Nullable Statement statement, List<Strand> strands) {
        for (int from = 0; from < words.size(); from += LONGEST) {
            List<Word> piece = words.subList(from, Math.min(words.size(), from + LONGEST));
            Span span = new Span(
                    piece.getFirst().span().start(), piece.getLast().span().end());
            strands.add(new Strand(sentence, span, piece, quotation, statement));
        }
    }

    private @Nullable Quotation quotationAt(int offset) {
        while (nextQuotation < speech.size() && speech.get(nextQuotation).span().end() <= offset) {
            nextQuotation++;
        }
        return nextQuotation < speech.size() && speech.get(nextQuotation).span().contains(offset)
                ? speech.get(nextQuotation)
                : null;
    }

    private @Nullable Statement statementIn(Span quotation) {
        while (nextStatement < statements.size()
                && statements.get(nextStatement).content().span().end() <= quotation.start()) {
            nextStatement++;
        }
        return nextStatement < statements.size()
                        && statements.get(nextStatement).content().span().overlaps(quotation)
                ? statements.get(nextStatement)
                : null;
    }

    /** A quotation without a verb is a name or a term in the reporter's sentence. */
    private static boolean isSpeech(List<Word> words) {
        return words.stream().anyMatch(word -> word.ending() == Ending.FINAL || word.ending() == Ending.CONNECTIVE);
    }
}
