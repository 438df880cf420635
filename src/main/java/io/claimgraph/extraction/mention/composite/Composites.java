package io.claimgraph.extraction.mention.composite;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.Courts;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.NameShapes;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.NameLabel;
import io.claimgraph.language.NamedSpan;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts names together that stand side by side and name one body: '문재인 | 정부', '프랑스 | 외교부', '국회 | 환경노동위원회',
 * '대한항공 | 노동조합', '한국대학교 | 반도체연구소'. Thread-safe.
 */
public final class Composites {
    /** The trust in names put together. */
    public static final double TRUST = 0.95;

    /** The model is wrong about one in four names with a smaller margin. */
    private static final double LEAST_MARGIN = 4;

    private static final Set<NameLabel> BODIES =
            EnumSet.of(NameLabel.COMPANY, NameLabel.AGENCY, NameLabel.ORGANIZATION);
    private static final String STANDS = "(?=[ 은는이가의와과도,(.에]|$|측|장)";
    private static final Pattern GOVERNMENT = Pattern.compile(" ?(정부|행정부(?!시장|지사)|정권)(?![가-힣]*청사)");
    private static final Pattern PROSECUTION = Pattern.compile(" ((?:[가-힣·]{2,8} )?[가-힣·]{0,8}(?:특별검사팀|특검팀))");
    private static final Pattern CAUSE =
            Pattern.compile(" ([가-힣]{0,6}(?:투쟁본부|대책위원회|대책위|기념사업회|추모사업회|추모위원회|추모위|시민모임|기념재단))" + STANDS);
    private static final Pattern UNION = Pattern.compile(" (노동조합|노조)(?!원)");
    private static final Pattern PART = Pattern.compile(
            " ((?:[가-힣A-Z]{1,9}[가-힣A-Z&&[^와과의및은는을를]] ){0,2}(?:[가-힣]{2,10}(?:사업단|산학협력단|센터|연구소|병원|의대|대학원)|로스쿨|법학전문대학원))");
    /** Nouns between a body and its part, none of them with a particle. */
    private static final String NOUNS = "(?:[가-힣·]{1,9}[가-힣&&[^와과의및은는을를이가에도등]] ){0,2}";

    private static final Pattern OFFICE_OF_AGENCY = Pattern.compile(" (" + NOUNS
            + "[가-힣]{0,8}(?:수사단|조사단|추진단|기획단|대책본부|수사본부|통제소|관리소|관측소|사업소|[가-힣]센터|공직기강팀|사무처|유산본부|혁신본부|관리본부|사업본부|지원본부|연구본부|실무단))"
            + STANDS);
    /** Units whose head is one of the whole agency: '누리부 | 물길관리본부장'. */
    private static final EndingSet HEADED_UNIT =
            new EndingSet(List.of("추진단", "기획단", "대책본부", "유산본부", "혁신본부", "관리본부", "사업본부", "지원본부", "연구본부", "실무단"));

    private static final String HEAD = "장";

    private static final Pattern INQUIRY =
            Pattern.compile(" (" + NOUNS + "[가-힣]{0,6}(?:수사단|수사팀|조사단|진상조사위원회|진상조사위|특별수사팀))" + STANDS);
    private static final Pattern BRANCH =
            Pattern.compile(" ((?:[가-힣]{2,8}[가-힣&&[^와과의및은는을를이가에도등]] )?[가-힣]{1,8}(?:지역본부|사업본부|투쟁본부|지부|지회))" + STANDS);
    /** A body in one part of the country: '가람은행 | 부산본부'. */
    private static final Pattern REGIONAL = Pattern.compile(
            " ((?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청|전북|전남|호남|경북|경남|영남|제주|수도권|중부|남부|동부|서부|북부)(?:지역)?(?:본부|지부|지회))"
                    + STANDS);

    private static final Pattern COURT_BRANCH = Pattern.compile(" ([가-힣]{2}지원)" + STANDS);
    private static final Pattern POLICE = Pattern.compile(".*(?:경찰청|경찰서|검찰청|해경청)");
    private static final Pattern SQUAD =
            Pattern.compile(" ([가-힣]{0,6}[·ㆍ]?[가-힣]{0,8}(?:수사대|수사단|기동대|범죄수사계))(?=[ 은는이가의와과도,(에]|$)");
    private static final Pattern TASK_FORCE =
            Pattern.compile(" ([가-힣]{0,8}(?:비상대책위원회|특별위원회|대책위원회|비대위|특위|대책위))(?=[ 은는이가의와과도,(에]|$)");
    private static final Pattern CHAPTER = Pattern.compile(" ([가-힣]{1,4}(?:시당|도당))(?=[ 은는이가의와과도,(에]|$)");
    private static final Pattern CONSORTIUM = Pattern.compile(" (컨소시엄)(?=[은이의과]|에서|$)");
    private static final Pattern SUBSIDIARY = Pattern.compile(" (코리아|재팬|차이나)(?=[ 은는이가의와과도,(에]|$)");
    private static final Pattern NATIONAL_COMMITTEE = Pattern.compile(" ([가-힣]{2,8}위원회)");
    private static final Pattern NATIONAL_MINISTRY = Pattern.compile(
            " ([가-힣]{2,9}[부성청처])(?=(?:의(?: [가-힣]{1,8}){1,3})? (?:장관|차관|부장관|부부장|부장|대변인|차관보|청장|국장)(?![가-힣]{2}))");

    /** What goes on after a name begins with a blank, or with the first syllable of a government. */
    private static final String BEGINNINGS = " 정행";

    private static final String HOME = "한국";
    private static final String COUNCIL = "의회";
    private static final Pattern DEPARTMENT = Pattern.compile("\\G ([가-힣]{2,8}[1-9]?부)(?=[ 은는이가의와과,(에]|$)");
    private static final Pattern COMMITTEE =
            Pattern.compile(" (?!정책위|최고위|상임위|윤리위)([가-힣]{2,14}(?:위원회|특위|대책위|위))(?=[ 은는이가의도와과,(에·ㆍ]|$)");
    private static final Pattern HOUSE = Pattern.compile(".*(?:[상하]원|의회)");
    private static final Pattern OFFICE = Pattern.compile(" ([가-힣]{2,8}(?:안보실|비서실|정책실|수석실|비서관실))(?!장)");
    private static final Pattern PRESIDENCY = Pattern.compile("청와대|대통령실|백악관");
    private static final Pattern LEGISLATURE = Pattern.compile("국회|더불어민주당|민주당|국민의힘|정의당|자유한국당|한국당");
    private final NameLexicon lexicon;
    private final NameEnds ends;
    private final OwnedBodies owned;
    private final GroupsOfPeople groups;
    private final Trie national = new Trie();
    private final List<EntityType> nationalTypes = new ArrayList<>();

    /** Goes by the lexicon and by where a name ends. */
    public Composites(NameLexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
        this.owned = new OwnedBodies(lexicon);
        this.groups = new GroupsOfPeople(ends);
        for (List<String> row : Lexicon.rows("ko/names/national-bodies.tsv")) {
            national.put(row.get(0), nationalTypes.size());
            nationalTypes.add(EntityType.valueOf(row.get(1)));
        }
    }

    /** The candidates and what they make together. */
    public List<Candidate> join(Body body, List<Candidate> candidates) {
        List<Candidate> joined = new ArrayList<>(candidates);
        String text = body.text();
        for (Candidate candidate : candidates) {
            Span span = candidate.span();
            switch (candidate.type()) {
                case PERSON -> {
                    append(text, span, GOVERNMENT, EntityType.AGENCY, joined);
                    append(text, span, PROSECUTION, EntityType.AGENCY, joined);
                    append(text, span, CAUSE, EntityType.ORGANIZATION, joined);
                }
                case COMPANY -> {
                    append(text, span, UNION, EntityType.ORGANIZATION, joined);
                    append(text, span, SUBSIDIARY, EntityType.COMPANY, joined);
                    append(text, span, CONSORTIUM, EntityType.COMPANY, joined);
                    append(text, span, REGIONAL, EntityType.COMPANY, joined);
                    append(text, span, INQUIRY, EntityType.AGENCY, joined);
                }
                case ORGANIZATION -> {
                    append(text, span, PART, EntityType.ORGANIZATION, joined);
                    append(text, span, CHAPTER, EntityType.ORGANIZATION, joined);
                    append(text, span, BRANCH, EntityType.ORGANIZATION, joined);
                    append(text, span, REGIONAL, EntityType.ORGANIZATION, joined);
                    append(text, span, TASK_FORCE, EntityType.ORGANIZATION, joined);
                    appendCommittee(text, span, EntityType.ORGANIZATION, joined);
                }
                case AGENCY -> {
                    appendCommittee(text, span, EntityType.AGENCY, joined);
                    append(text, span, OFFICE_OF_AGENCY, EntityType.AGENCY, joined);
                    append(text, span, REGIONAL, EntityType.AGENCY, joined);
                    append(text, span, UNION, EntityType.ORGANIZATION, joined);
                    if (PRESIDENCY.matcher(span.of(text)).matches()) {
                        append(text, span, OFFICE, EntityType.AGENCY, joined);
                    } else if (POLICE.matcher(span.of(text)).matches()) {
                        append(text, span, SQUAD, EntityType.AGENCY, joined);
                    } else if (span.of(text).endsWith("지검")) {
                        append(text, span, DEPARTMENT, EntityType.AGENCY, joined);
                    } else if (Courts.isCourt(span.of(text))) {
                        appendDivision(text, span, joined);
                        append(text, span, COURT_BRANCH, EntityType.AGENCY, joined);
                    }
                }
                default -> {}
            }
        }
        appendModelled(body, candidates, joined);
        groups.join(body, candidates, joined);
        owned.join(body, candidates, joined);
        removeOverPersons(text, candidates, joined);
        for (int i = 0; i < body.size(); i++) {
            if (body.isSpaceAfter(i) && isPlace(text, body.word(i))) {
                Span word = new Span(body.word(i).start(), body.word(i).end());
                appendNational(text, word, joined);
                append(text, word, NATIONAL_COMMITTEE, EntityType.AGENCY, joined);
                append(text, word, NATIONAL_MINISTRY, EntityType.AGENCY, joined);
            }
        }
        return joined;
    }

    /** A body's part does not reach over a person who stands between them: '한빛연구원 | 이가온 조사단장'. */
    private static void removeOverPersons(String text, List<Candidate> candidates, List<Candidate> joined) {
        NavigableMap<Integer, Candidate> persons = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.PERSON) {
                persons.put(candidate.span().start(), candidate);
            }
        }
        joined.subList(candidates.size(), joined.size()).removeIf(whole -> {
            var person = persons.higherEntry(whole.span().start());
            return NameShapes.isNoBody(whole.span().of(text))
                    || (person != null && person.getKey() < whole.span().end());
        });
    }

    /** Bodies that the trained model takes for one, with what stands between them: '한결부 | 다솜지청', '한빛연합(HU) | 다솜위원회'. */
    private static void appendModelled(Body body, List<Candidate> candidates, List<Candidate> out) {
        Map<Integer, Candidate> byStart = new HashMap<>();
        Map<Integer, Candidate> byEnd = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type().isBody()) {
                byStart.put(candidate.span().start(), candidate);
                byEnd.put(candidate.span().end(), candidate);
            }
        }
        for (NamedSpan name : body.names()) {
            if (name.margin() < LEAST_MARGIN || !BODIES.contains(name.label())) {
                continue;
            }
            Candidate first = byStart.get(name.span().start());
            Candidate last = byEnd.get(name.span().end());
            if (first != null && last != null && !last.equals(first) && last.entry() == NameLexicon.NO_ENTRY) {
                out.add(new Candidate(name.span(), last.type(), TRUST, NameLexicon.NO_ENTRY));
            }
        }
    }

    private boolean isPlace(String text, Word word) {
        NameLexicon.Entry country = lexicon.country(text, word.start(), word.end());
        return country != null && !country.name().equals(HOME);
    }

    /** A country and the longest of the words behind it that name a body of a country. */
    private void appendNational(String text, Span country, List<Candidate> out) {
        int node = Trie.ROOT;
        Candidate longest = null;
        for (int i = country.end() + 1; i < text.length() && node != Trie.NONE; i++) {
            node = national.child(node, text.charAt(i));
            int type = node == Trie.NONE ? Trie.NONE : national.value(node);
            if (type != Trie.NONE && (ends.accepts(text, i + 1) || ends.acceptsHead(text, country.start(), i + 1))) {
                longest = new Candidate(country.start(), i + 1, nationalTypes.get(type), TRUST);
            }
        }
        if (longest != null) {
            out.add(longest);
            if (HOUSE.matcher(longest.span().of(text)).matches()) {
                append(text, longest.span(), NATIONAL_COMMITTEE, longest.type(), out);
            }
        }
    }

    /** A committee of a party or a council; one that is known by itself is the parliament's ('다온당 | 정무위'). */
    private void appendCommittee(String text, Span span, EntityType type, List<Candidate> out) {
        boolean house = LEGISLATURE.matcher(span.of(text)).matches();
        if (!house && !text.startsWith(COUNCIL, span.end() - COUNCIL.length())) {
            return;
        }
        Matcher committee = COMMITTEE.matcher(text).region(span.end(), text.length());
        if (committee.lookingAt()
                && (type != EntityType.ORGANIZATION || lexicon.trie().get(committee.group(1)) == Trie.NONE)) {
            out.add(new Candidate(span.start(), committee.end(1), type, TRUST));
        }
    }

    private static void appendDivision(String text, Span court, List<Candidate> out) {
        int end = Courts.endOfDivision(text, court);
        if (end > court.end()) {
            out.add(new Candidate(court.start(), end, EntityType.AGENCY, TRUST));
        }
    }

    private static void append(String text, Span span, Pattern next, EntityType type, List<Candidate> out) {
        if (span.end() == text.length() || BEGINNINGS.indexOf(text.charAt(span.end())) < 0) {
            return;
        }
        Matcher matcher = next.matcher(text);
        if (matcher.region(span.end(), text.length()).lookingAt()) {
            boolean headed = next == OFFICE_OF_AGENCY
                    && text.startsWith(HEAD, matcher.end(1))
                    && HEADED_UNIT.isAtEnd(matcher.group(1));
            if (!headed) {
                out.add(new Candidate(span.start(), matcher.end(1), type, TRUST));
            }
        }
    }
}
