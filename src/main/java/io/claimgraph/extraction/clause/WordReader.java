package io.claimgraph.extraction.clause;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.clause.Word.Ending;
import io.claimgraph.language.Morpheme;
import io.claimgraph.language.Sentence;
import io.claimgraph.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the morphemes of a sentence to words. Linear in its length. */
final class WordReader {
    /** '-길': '-기를' in one syllable. */
    private static final String NOMINAL_OBJECT = "ETN+JKO";

    private static final String BULLETS = "△▲▷▶▸►○●◇◆□■▪▣◈⬥⯁✦✔☞⦁◎⓵①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮➊➋➌➍➎➀➁➂➃➄❶❷❸❹❺❻❼❽❾";

    /** A body by what it is, with the particle of a subject. */
    private static final WordSet BODIES = new WordSet(Set.of("시가", "도가", "구가"));

    /** A bracket that closes no sooner is no remark but running text. */
    private static final int LONGEST_BRACKET = 80;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final Letters letters = new Letters();

    private WordReader(String text) {
        this.text = text;
    }

    static List<Word> read(String text, Sentence sentence) {
        WordReader reader = new WordReader(text);
        List<Morpheme> morphemes = sentence.morphemes();
        int from = 0;
        int bracket = -1;
        for (int i = 0; i < morphemes.size(); i++) {
            Span span = morphemes.get(i).span();
            boolean spaceBefore = i > 0 && Character.isWhitespace(text.charAt(span.start() - 1));
            if (spaceBefore && span.start() >= bracket) {
                reader.add(morphemes.subList(from, i));
                from = i;
            }
            int open = span.start() >= bracket ? text.indexOf('(', span.start(), span.end()) : -1;
            if (open >= 0) {
                bracket = closing(text, open, sentence.span().end());
            }
        }
        reader.add(morphemes.subList(from, morphemes.size()));
        return reader.words;
    }

    /** Index after the bracket's closing one, or the opening one's where none is near. */
    private static int closing(String text, int open, int limit) {
        int depth = 0;
        int last = Math.min(limit, open + LONGEST_BRACKET);
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return open;
    }

    private void add(List<Morpheme> morphemes) {
        if (!morphemes.isEmpty()) {
            words.add(new WordBuilder(text, morphemes, letters).build(words.isEmpty()));
        }
    }

    /** Where the parts of one word after another grow: a word may be as long as a text without blanks. */
    private record Letters(StringBuilder noun, StringBuilder predicate, StringBuilder particle) {
        Letters() {
            this(new StringBuilder(), new StringBuilder(), new StringBuilder());
        }

        void clear() {
            noun.setLength(0);
            predicate.setLength(0);
            particle.setLength(0);
        }
    }

    /** Reads one word; what follows a closing quotation mark ('한다"고') is not the quoted verb's. */
    private static final class WordBuilder {
        private final String text;
        private final List<Morpheme> morphemes;
        private final StringBuilder noun;
        private final StringBuilder predicate;
        private final StringBuilder particle;
        private String lastNoun = "";
        private Ending ending = Ending.NONE;
        private int coreStart = -1;
        private int coreEnd = -1;
        private int depth;
        private boolean closed;

        WordBuilder(String text, List<Morpheme> morphemes, Letters letters) {
            this.text = text;
            this.morphemes = morphemes;
            letters.clear();
            noun = letters.noun();
            predicate = letters.predicate();
            particle = letters.particle();
        }

        Word build(boolean first) {
            for (int i = 0; i < morphemes.size(); i++) {
                read(morphemes.get(i));
            }
            splitBody(first);
            Span span = new Span(
                    morphemes.getFirst().span().start(),
                    morphemes.getLast().span().end());
            Span core = coreStart < 0 ? span : new Span(coreStart, coreEnd);
            char last = text.charAt(span.end() - 1);
            return new Word(
                    span,
                    core,
                    noun.length() == lastNoun.length() ? lastNoun : noun.toString(),
                    lastNoun,
                    predicate.toString(),
                    ending,
                    particle.toString(),
                    last == ',' || last == '·',
                    BULLETS.indexOf(text.charAt(span.start())) >= 0);
        }

        /** '시가', '구가', which the analyzer takes for nouns, and '시는', '구는' for verbs: the city or district as a subject. */
        private void splitBody(boolean first) {
            if (noun.isEmpty() && isBodyAsVerb(first)) {
                noun(predicate.substring(0, 1));
                particle.append("는");
                coreEnd = coreStart + 1;
            } else if (particle.isEmpty() && predicate.isEmpty() && BODIES.contains(lastNoun)) {
                noun.setLength(noun.length() - 1);
                lastNoun = lastNoun.substring(0, 1);
                particle.append("가");
                coreEnd--;
            }
        }

        /** '도는' is one only where the sentence begins: 'the province'; elsewhere 'that turns'. */
        private boolean isBodyAsVerb(boolean first) {
            return "구는".contentEquals(predicate)
                    || "시는".contentEquals(predicate)
                    || (first && "도는".contentEquals(predicate));
        }

        private void read(Morpheme morpheme) {
            String tag = morpheme.tag();
            if (isMark(tag)) {
                String form = morpheme.span().of(text);
                bracket(form, morpheme.span());
                closed |= isPredicate() && (form.indexOf('"') >= 0 || form.indexOf('”') >= 0);
            } else if (depth == 0 && !closed) {
                content(morpheme, tag);
            }
        }

        private void bracket(String form, Span span) {
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
                if (c == ')' && depth == 0 && coreStart >= 0 && particle.isEmpty() && !isPredicate()) {
                    coreEnd = span.start() + i + 1;
                }
            }
        }

        private void content(Morpheme morpheme, String tag) {
            Span span = morpheme.span();
            if (tag.startsWith("J") && !endsYear(span)) {
                particle.append(text, span.start(), span.end());
                return;
            }
            if (is("한", span) && "의".contentEquals(particle) && isLast(morpheme)) {
                light(span.start());
                return;
            }
            String last = tag.substring(tag.indexOf('+') + 1);
            if (startsPredicate(tag) || last.startsWith("E")) {
                predicate.append(text, span.start(), span.end());
                particle.setLength(0);
            } else if (!tag.startsWith("E") && !isAdverb(tag)) {
                noun(span.of(text));
            }
            if (last.startsWith("E")) {
                ending = ending(last, span);
            } else if (tag.startsWith("XSV") && last.startsWith("J")) {
                ending = Ending.NOMINAL;
                particle.append("로");
            } else if (tag.equals(NOMINAL_OBJECT)) {
                predicate.append(text, span.start(), span.end());
                ending = Ending.NOMINAL;
                particle.append("를");
            } else if (last.startsWith("J") && !lastNoun.equals("도")) {
                particle.append(text, span.start(), span.end());
            }
            if (!tag.startsWith("E") && !(tag.startsWith("XSV") || tag.startsWith("VCP"))) {
                coreStart = coreStart < 0 ? span.start() : coreStart;
                coreEnd = span.end();
            }
        }

        /** The '도' of '2024년도', which the analyzer takes for a particle. */
        private boolean endsYear(Span span) {
            return is("도", span) && lastNoun.equals("년") && Character.isDigit(noun.charAt(0));
        }

        private boolean is(String form, Span span) {
            return span.length() == form.length() && text.startsWith(form, span.start());
        }

        private boolean isLast(Morpheme morpheme) {
            return morpheme.span().end() == morphemes.getLast().span().end();
        }

        /** '발의한', which the analyzer takes for '발-의 한': a genitive's '의' has a space behind it. */
        private void light(int end) {
            particle.setLength(0);
            noun.append("의");
            lastNoun = lastNoun.concat("의");
            predicate.append("한");
            ending = Ending.ADNOMINAL;
            coreEnd = end;
        }

        /** A noun after a particle or a verb ('한빛은행이·한빛증권이') starts the word anew. */
        private void noun(String form) {
            if (!predicate.isEmpty()) {
                predicate.setLength(0);
                ending = Ending.NONE;
            }
            particle.setLength(0);
            noun.append(form);
            lastNoun = form;
        }

        private static boolean isAdverb(String tag) {
            return tag.equals("MAG") || tag.equals("MAJ") || tag.equals("IC");
        }

        private boolean isPredicate() {
            return ending != Ending.NONE;
        }

        private static boolean isMark(String tag) {
            return tag.equals("SF")
                    || tag.equals("SE")
                    || tag.equals("SSO")
                    || tag.equals("SSC")
                    || tag.equals("SC")
                    || tag.equals("SY");
        }

        private static boolean startsPredicate(String tag) {
            return tag.startsWith("V") || tag.startsWith("XSV") || tag.startsWith("XSA");
        }

        private Ending ending(String tag, Span span) {
            return switch (tag) {
                case "EF" -> Ending.FINAL;
                case "ETM" -> Ending.ADNOMINAL;
                case "ETN" -> Ending.NOMINAL;
                case "EC" -> connective(span.of(text));
                default -> Ending.CONNECTIVE;
            };
        }

        /** '-ㄴ다', '-었다' and '-다' before a closing mark, which the analyzer takes to go on; not '-어다'. */
        private static boolean isFinal(String form) {
            int before = form.length() - 2;
            return form.endsWith("다") && (before < 0 || "ㄴㅆ".indexOf(finalConsonant(form.charAt(before))) >= 0);
        }

        private static char finalConsonant(char c) {
            int index = c >= '가' && c <= '힣' ? (c - '가') % 28 : 0;
            return index == 4 ? 'ㄴ' : index == 20 ? 'ㅆ' : ' ';
        }

        private static Ending connective(String form) {
            char last = form.charAt(form.length() - 1);
            if (isFinal(form) || form.equals("라") || form.equals("으라") || form.equals("시라")) {
                return Ending.FINAL;
            }
            if (last == '게' || form.endsWith("도록") || form.endsWith("토록")) {
                return Ending.ADVERBIAL;
            }
            boolean quotative = last == '고' && form.length() > 1 && "다라자냐".indexOf(form.charAt(form.length() - 2)) >= 0;
            return quotative ? Ending.QUOTATIVE : Ending.CONNECTIVE;
        }
    }
}
