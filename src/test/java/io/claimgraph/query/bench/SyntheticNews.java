package io.claimgraph.query.bench;

import io.claimgraph.article.Article;
import io.claimgraph.article.ArticleId;
import io.claimgraph.article.Evidence;
import io.claimgraph.article.Span;
import io.claimgraph.article.Zone;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.ArticleExtraction;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Funding;
import io.claimgraph.extraction.Proposal;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.Statement;
import io.claimgraph.graph.ReadArticle;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up articles in which few names stand often and most names seldom, as in the news. Not thread-safe. */
final class SyntheticNews {
    private static final List<Statement.Kind> KINDS = List.of(Statement.Kind.values());
    private static final Provenance RULE = new Provenance("synthetic", 0.9);
    private static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처허고노도로모보소오조초호구누두루무부수우주추후";
    private static final List<String> WORDS = List.of(
            "인공지능", "예산", "반도체", "규제", "투자", "기업", "산업", "국회", "법안", "연구", "수출", "고용", "데이터", "교육", "안전", "에너지", "금융",
            "의료", "환경", "협력");
    private static final int STATEMENTS = 6;
    private static final int PEOPLE = 8000;
    private static final int BODIES = 3000;
    private static final int POLICIES = 1500;

    private final Random random = new Random(7);

    ReadArticle article(int number) {
        Draft draft = new Draft(number);
        String person = person();
        String body = body();
        String policy = policy();
        draft.affiliations.add(new Affiliation(person, body, "대표", draft.write(person + " " + body + " 대표"), RULE));
        draft.write("는 다음과 같이 말했다.\n");
        draft.names(person, EntityType.PERSON);
        draft.names(body, EntityType.COMPANY);
        draft.names(policy, EntityType.POLICY);
        for (int i = 0; i < STATEMENTS; i++) {
            String subject = random.nextBoolean() ? policy : body();
            draft.names(subject, subject.equals(policy) ? EntityType.POLICY : EntityType.COMPANY);
            Evidence words = draft.write(sentence(subject));
            draft.statements.add(new Statement(
                    person,
                    KINDS.get(random.nextInt(KINDS.size())),
                    words,
                    "말했다",
                    Statement.Force.NEUTRAL,
                    List.of(subject),
                    null,
                    RULE));
            draft.write(". ");
        }
        if (number % 3 == 0) {
            draft.proposals.add(new Proposal(person, policy, draft.write(policy + "을 해야 한다"), RULE));
        }
        if (number % 5 == 0) {
            draft.fundings.add(new Funding(
                    body,
                    policy,
                    new Funding.Amount("3조원", 3_000_000_000_000L, "KRW"),
                    draft.write(policy + "에 3조원"),
                    RULE));
        }
        return draft.finish(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)));
    }

    String person() {
        return name(skewed(PEOPLE), 3);
    }

    String body() {
        return name(skewed(BODIES), 4) + "전자";
    }

    String policy() {
        return name(skewed(POLICIES), 4) + " AI 사업";
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String sentence(String subject) {
        StringBuilder sentence = new StringBuilder(subject).append("의 ");
        IntStream.range(0, 8).forEach(i -> sentence.append(word()).append(i % 2 == 0 ? "을 " : "이 "));
        return sentence.append(name(random.nextInt(100_000), 5))
                .append(" 늘어야 한다")
                .toString();
    }

    /** Small numbers often, great ones seldom. */
    private int skewed(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private static String name(int number, int length) {
        StringBuilder name = new StringBuilder();
        long rest = number * 7919L + 104_729;
        for (int i = 0; i < length; i++) {
            name.append(SYLLABLES.charAt((int) (rest % SYLLABLES.length())));
            rest /= SYLLABLES.length();
        }
        return name.toString();
    }

    /** An article that is being written. */
    private static final class Draft {
        private final int number;
        private final URI url;
        private final ArticleId id;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, EntityType> named = new LinkedHashMap<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Funding> fundings = new ArrayList<>();
        private final List<Affiliation> affiliations = new ArrayList<>();

        Draft(int number) {
            this.number = number;
            this.url = URI.create("https://synthetic.example/" + number);
            this.id = ArticleId.of(url, "");
        }

        Evidence write(String words) {
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            return new Evidence(id, span, words);
        }

        void names(String name, EntityType type) {
            named.putIfAbsent(name, type);
        }

        ReadArticle finish(LocalDate day) {
            String whole = text.toString();
            Zone body = new Zone(new Span(0, whole.length()), Zone.Kind.BODY);
            Article article = new Article(id, url, "기사 " + number, "합성일보", "합성기자", day, whole, List.of(body));
            List<ExtractedEntity> entities = named.entrySet().stream()
                    .map(entry -> entity(whole, entry.getKey(), entry.getValue()))
                    .toList();
            return new ReadArticle(
                    article,
                    new ArticleExtraction(id, "ko", true, entities, affiliations, statements, proposals, fundings));
        }

        private static ExtractedEntity entity(String text, String name, EntityType type) {
            int start = text.indexOf(name);
            List<Span> mentions = start < 0 ? List.of() : List.of(new Span(start, start + name.length()));
            return new ExtractedEntity(name, type, List.of(name), mentions);
        }
    }
}
