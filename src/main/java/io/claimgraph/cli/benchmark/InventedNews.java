package io.claimgraph.cli.benchmark;

import io.claimgraph.collect.Submission;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes up articles of about 1,100 characters, in which few names stand often and most seldom, as in the news. The same
 * number gives the same article, always. Thread-safe.
 */
public final class InventedNews {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final int LENGTH = 1_100;
    private static final int PEOPLE = 12_000;
    private static final int COMPANIES = 6_000;
    private static final int POLICIES = 2_500;
    private static final int DAYS = 1_500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final long SEED = 20_250_206L;

    private static final String FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍";
    private static final String GIVEN = "가나다라마아하민서준지현우도윤예은결솔빛찬율온유재태경";
    private static final String COINED = "가누다라새온미바하로모두솔빛찬별들한";
    private static final List<String> KINDS = List.of("전자", "소프트", "바이오", "에너지", "반도체", "로봇", "물산", "테크", "시스템", "통신");
    private static final List<String> AGENCIES = List.of(
            "과학기술정보통신부",
            "산업통상자원부",
            "중소벤처기업부",
            "고용노동부",
            "환경부",
            "보건복지부",
            "국토교통부",
            "교육부",
            "기획재정부",
            "금융위원회",
            "공정거래위원회",
            "방송통신위원회");
    private static final List<String> TITLES = List.of("대표", "부사장", "전무", "이사");
    private static final List<String> FIELDS =
            List.of("인공지능", "반도체", "배터리", "로봇", "원격의료", "데이터", "수소", "자율주행", "양자컴퓨터", "우주");
    private static final List<String> ACTS = List.of("육성법", "지원 사업", "촉진법", "규제 완화 방안", "기본계획", "안전 대책");
    private static final List<String> REGIONS = List.of("경기", "강원", "충북", "전남", "경남", "제주", "인천", "울산", "대전", "부산");

    private final List<String> sentences = sentences();

    /** An article by its number, from 0. */
    public Submission article(int number) {
        Writer writer = new Writer(new Random(SEED + number * 31L));
        return new Submission(
                writer.text(),
                null,
                URI.create("https://invented.example/" + number),
                writer.title(),
                writer.one(REGIONS) + "시민일보",
                null,
                FIRST_DAY.plusDays(writer.random.nextInt(DAYS)));
    }

    private static List<String> sentences() {
        try (InputStream in = InventedNews.class.getResourceAsStream("/benchmark/sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("the sentences are missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one article. Its sentences share a few names. */
    private final class Writer {
        private final Random random;
        private final List<String> people;
        private final List<String> companies;
        private final List<String> policies;
        private final String agency;
        private final String field;

        Writer(Random random) {
            this.random = random;
            this.people = several(3, this::person);
            this.companies = several(3, this::company);
            this.policies = several(2, this::policy);
            this.agency = one(AGENCIES);
            this.field = one(FIELDS);
        }

        String title() {
            return companies.getFirst() + ", " + field + "에 투자";
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < LENGTH; i++) {
                text.append(fill(one(sentences))).append(i % 3 == 2 ? "\n\n" : " ");
            }
            return text.toString().strip();
        }

        private String fill(String sentence) {
            return GAP.matcher(sentence).replaceAll(this::word);
        }

        private String word(MatchResult gap) {
            return switch (gap.group(1)) {
                case "person" -> one(people);
                case "family" -> people.getFirst().substring(0, 1);
                case "title" -> TITLES.get(people.getFirst().hashCode() & 3);
                case "company" -> one(companies);
                case "agency" -> agency;
                case "policy" -> one(policies);
                case "field" -> field;
                case "money" -> (random.nextInt(90) + 1) * 10 + "억원";
                case "number" -> String.valueOf(random.nextInt(27) + 2);
                case "region" -> one(REGIONS);
                default -> throw new IllegalStateException("no words for " + gap.group());
            };
        }

        String one(List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private List<String> several(int count, java.util.function.Supplier<String> name) {
            return IntStream.range(0, count).mapToObj(i -> name.get()).toList();
        }

        private String person() {
            int number = skewed(PEOPLE);
            return FAMILIES.charAt(number % FAMILIES.length()) + spell(GIVEN, number, 2);
        }

        private String company() {
            int number = skewed(COMPANIES);
            return spell(COINED, number, 3) + KINDS.get(number % KINDS.size());
        }

        private String policy() {
            int number = skewed(POLICIES);
            return spell(COINED, number, 2) + " " + FIELDS.get(number % FIELDS.size()) + " "
                    + ACTS.get(number % ACTS.size());
        }

        /** Small numbers often, great ones seldom. */
        private int skewed(int bound) {
            double share = random.nextDouble();
            return (int) (bound * share * share * share);
        }

        private static String spell(String syllables, int number, int length) {
            StringBuilder name = new StringBuilder();
            long rest = number * 7_919L + 104_729;
            for (int i = 0; i < length; i++) {
                name.append(syllables.charAt((int) (rest % syllables.length())));
                rest /= syllables.length();
            }
            return name.toString();
        }
    }
}
