package io.claimgraph.extraction.mention.composite;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts public bodies together with the state, province or body they belong to: '칠레 | 보훈부', '누리시 | 문화재위원회', '다솜청 |
 * 가온유적본부', '육군 | 97보병여단'. Thread-safe.
 */
final class OwnedBodies {
    private static final double TRUST = Composites.TRUST;
    private static final String STANDS = "(?=[ 은는이가의을를와과도로,(.에]|$|측)";
    private static final String STANDS_OR_LED = "(?=[ 은는이가의을를와과도로,(.에]|$|측|장)";

    /** Words for a part of something or for doing something that end as the names of bodies do. */
    private static final String NO_BODY =
            "(?![가-힣]*(?:[동서남북내외상중하후일전간]부|수뇌부|지도부|집행부|재판부|사령탑부|신청|요청|초청|[시도군하당본]청)(?![가-힣]{3}))";

    private static final Pattern OF_STATE = Pattern.compile(" " + NO_BODY
            + "([가-힣]{2,8}(?:부|청|총처|감사원)|[가-힣]{0,4}의회|[가-힣]{2,8}(?:연구소|위원회)|[가-힣]{2,8}(?:협회))" + STANDS_OR_LED);
    private static final Pattern OF_LEAGUE =
            Pattern.compile(" ([가-힣]{1,8}(?:감사원|이사회|위원회|집행위|의회|재판소|사령부|사무소|판무관실))" + STANDS);
    private static final Pattern OF_PLACE =
            Pattern.compile(" (의회|[가-힣]{2,10}(?:위원회|연구소|사업소|보건소|[가-힣]센터|과학원|농업기술원|체육회|상인회))" + STANDS);
    private static final Pattern OF_PROVINCE =
            Pattern.compile(" ((?:인민|주)?정부|[가-힣]{2,5}청|(?:인민)?의회|당위원회|[가-힣]{1,8}(?:협회|위원회))" + STANDS_OR_LED);
    private static final Pattern OF_CHINESE_PROVINCE = Pattern.compile(" (인민정부|상무청|외사판공실|당위원회)" + STANDS_OR_LED);
    private static final Pattern BRANCH = Pattern.compile(" ([가-힣]{1,9}[가-힣&&[^부도]]지사)" + STANDS);
    private static final String CORPORATION = "공사";
    private static final Pattern OF_AGENCY = Pattern.compile(" (" + NO_BODY
            + "(?:[가-힣]{2,6}[가-힣&&[^와과의및은는을를이가에도등]] )?(?:[가-힣]{2,10}위원회|[가-힣]{3,10}본부|[가-힣]{2,10}출장소)|[가-힣]{1,9}[가-힣&&[^부도]]지사|[가-힣]{2,10}(?:노동청|지방청|환경청|관리청|국세청|세무서)|서울청|부산청)"
            + STANDS);
    private static final Pattern OF_ARMY =
            Pattern.compile(" (제?[0-9]{1,3}[가-힣]{0,6}(?:여단|사단|군단|함대|비행단|전단|연대|대대|포병단|방공단|특임단))" + STANDS_OR_LED);
    private static final Pattern LEAGUE = Pattern.compile("EU|유럽연합|유엔|UN|국제연합|아프리카연합|동남아시아국가연합|아세안");
    private static final Pattern ARMY = Pattern.compile("육군|해군|공군|해병대?");
    private static final Pattern PROVINCE = Pattern.compile("[가-힣]{2,6}[성주]");
    private static final Pattern SOCIETY = Pattern.compile(".*(?:협회|체육회|상인회|대책위원회|추진위원회|(?:정책|경제|사회|전략|외교|문제)연구소)");

    /** Names that many states, places or ministries have one of. */
    private static final Pattern SHARED = Pattern.compile("[가-힣]{2,4}부|정부|문화재위원회|문화유산위원회|인사위원회|도시계획위원회|.*노동청");

    /** A home that its own ministries are not called after. */
    private static final String HOME = "한국";

    /** No other word with the ending has so many syllables: '캘리포니아주'. */
    private static final int LONG_PROVINCE = 4;

    private final NameLexicon lexicon;

    OwnedBodies(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the candidates and the places of a text make with the body behind them. */
    void join(Body body, List<Candidate> candidates, List<Candidate> out) {
        String text = body.text();
        for (Candidate candidate : candidates) {
            Span span = candidate.span();
            if (candidate.type() == EntityType.COMPANY && span.of(text).endsWith(CORPORATION)) {
                append(text, span, BRANCH, out);
            } else if (candidate.type() == EntityType.AGENCY && isFollowed(text, span.end())) {
                String name = span.of(text);
                if (ARMY.matcher(name).matches()) {
                    append(text, span, OF_ARMY, out);
                } else if (LEAGUE.matcher(name).matches()) {
                    append(text, span, OF_LEAGUE, out);
                } else if (kind(name) == NameLexicon.Kind.BODY && !name.endsWith("정부")) {
                    append(text, span, OF_AGENCY, out);
                }
            }
        }
        for (int i = 0; i < body.size(); i++) {
            if (body.isSpaceAfter(i)) {
                Word word = body.word(i);
                joinPlace(body, new Span(word.start(), word.end()), out);
            }
        }
    }

    private void joinPlace(Body body, Span word, List<Candidate> out) {
        String text = body.text();
        int entry = lexicon.trie().get(text, word.start(), word.end());
        if (entry == Trie.NONE) {
            char last = text.charAt(word.end() - 1);
            if ((last == '성' || last == '주') && PROVINCE.matcher(word.of(text)).matches()) {
                append(text, word, isProvince(body, word) ? OF_PROVINCE : OF_CHINESE_PROVINCE, out);
            }
        } else if (lexicon.entry(entry).isCountry()) {
            if (!lexicon.entry(entry).name().equals(HOME)) {
                append(text, word, OF_STATE, out);
            }
        } else if (lexicon.entry(entry).place()) {
            append(text, word, OF_PLACE, out);
        }
    }

    private static boolean isProvince(Body body, Span word) {
        return word.length() >= LONG_PROVINCE
                || body.namesWithin(word.start(), word.end()).stream()
                        .map(NamedSpan::label)
                        .anyMatch(label -> label == NameLabel.PLACE || label == NameLabel.AGENCY);
    }

    private static boolean isFollowed(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ';
    }

    private NameLexicon.Kind kind(String name) {
        int entry = lexicon.trie().get(name);
        return entry == Trie.NONE ? NameLexicon.Kind.BODY : lexicon.entry(entry).kind();
    }

    /** A body that is known by itself is no part of what stands before it, but a ministry, committee or branch may be. */
    private void append(String text, Span owner, Pattern next, List<Candidate> out) {
        Matcher part = next.matcher(text).region(owner.end(), text.length());
        if (part.useTransparentBounds(true).lookingAt()
                && (lexicon.trie().get(part.group(1)) == Trie.NONE
                        || SHARED.matcher(part.group(1)).matches())) {
            EntityType type = next == BRANCH
                    ? EntityType.COMPANY
                    : SOCIETY.matcher(part.group(1)).matches() ? EntityType.ORGANIZATION : EntityType.AGENCY;
            out.add(new Candidate(owner.start(), part.end(1), type, TRUST));
        }
    }
}
