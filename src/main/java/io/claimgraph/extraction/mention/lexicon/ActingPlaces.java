package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a place stands for its government: where it is the subject, speaks through someone or is named with its like. */
public final class ActingPlaces {
    private static final String SUBJECT = "(?:은|는|이|가|측은|측이|에서는|도|와의|과의|으?로부터)(?= )|에 (?:따르면|의하면)";
    private static final String COUNTRY = "^(?:" + SUBJECT + "|(?: 측| 쪽| 당국| 정부)"
            + "|(?:을|를) (?:비롯한|포함한)|(?:[·,]|과 |와 )[^.]{0,30}?등 (?:주요|세계|많은|각국|우방|서방|여러|선진)| 등 (?:주요|많은|우방|서방|여러)"
            + "|(?:의)? (?:[가-힣]+ ){0,2}[가-힣]{0,6}(?:대통령|총리|장관|주석|외교부장|특별대표|대변인|대사|국왕|왕세자|왕세제|여왕|부통령|안보보좌관|안전보장국장|국방상|재무상|외무상|방위상|경제산업상|관방장관|합참의장|참모총장|하원의장|상원의장|특사|차관|외교관|당국자|관계자|소식통|대표단|대표(?=[은는이가도] ))(?!급|실|직)|(?:과|와) 협의)";
    private static final String LOCAL = "^(?:" + SUBJECT
            + "|(?:와|과) (?:[가-힣·'‘’0-9]+ ){1,6}(?:업무|투자)?협약을"
            + "|다\\.|(?:와|과|, ?|·)[가-힣·, ]{0,20}[시도군구](?:은|는|이|가)(?= )|의 (?:[가-힣]+ ){1,3}(?:시장|군수|지사|구청장)|"
            + " ?\\((?:시장|군수|구청장|도지사|지사|교육감) [가-힣]{2,4}\\)|"
            + " [가-힣·]*(?:시장|부시장|지사|군수|구청장|국장|과장|팀장|실장|본부장|관계자|대변인)|(?:장|수|지사|도지사)(?!"
            + " ?(?:후보|예비후보|선거|경선|출마|보궐|공천|자리|직|재선|3선|도전)))";

    /** What follows the one syllable that stands for a country: '미 | 국무장관'. */
    private static final Pattern HEADED =
            Pattern.compile("^ (?:[가-힣]{2,6} )?" + "(?:[가-힣]{0,4}(?:대통령|총리|장관|차관|차관보)|외교부장|특별대표|주재 대사)(?!급|실|직|부인)");

    private static final Pattern COUNTRY_ACTS = Pattern.compile(COUNTRY);
    private static final Pattern LOCAL_ACTS = Pattern.compile(LOCAL);
    private static final WordSet OTHERS = new WordSet(
            Set.of("외국", "각국", "양국", "현지", "지방", "역대", "전임", "차기", "다른", "주변국", "회원국", "과거", "이전", "통일", "단독", "양측"));
    private static final int LONGEST_OTHER = 8;
    private static final WordSet HOUSES = new WordSet(Set.of("국회", "대통령실", "청와대", "헌법재판소", "대법원", "법원"));
    private static final Pattern HOUSE_VENUE = Pattern.compile(
            "^(?:에서(?!는 )(?=.{0,32}(?:열린|열리|열고|열어|열었|연 |기자|간담회|브리핑|만나|만난|갖고|가진|가졌|개최|주재|회의|세미나|토론|시위|농성))|에"
                    + " (?:출석|출두|나와|나온|도착)|의원|의사당| 의원회관| 소통관| 본관| 본회의장| 청사| 출입| 다수 의원| 앞| 인근| 국정조사|도서관)");
    /** '정부 간 협약', '통일정부 | 수립', '정부 기관·단체': governments in general. */
    private static final Pattern GENERAL_GOVERNMENT =
            Pattern.compile("^ ?(?:간|수립|출범|기관|부처|예산|조직개편|출연)(?:[ ·,]|[이의을를에은과]|에서)");

    private static final Pattern TALK = Pattern.compile("[와과](?:의|) (?:전화 ?)?통화");
    private static final Pattern VENUE = Pattern.compile("^(?:(?: [가-힣]{1,8}){0,2}"
            + " ?(?:회관|강당|대강당|회의실|대회의실|소회의실|로비|광장|계단|앞|인근|본사|사옥|본관|별관|청사|캠퍼스|홀|컨퍼런스룸|컨벤션홀|컨벤션센터|프레스센터|브리핑룸|대회의장|연수원|체육관|운동장))?(?:"
            + " 앞)?에서 (?:[가-힣0-9'‘“\"·,()"
            + " ]{0,30}(?:토론회|간담회|세미나|포럼|기자회견|회의|행사|집회|시위|협약식|총회|공청회|설명회|발대식|기념식|박람회|전시회|보고회)[가-힣]{0,3} ?(?:를|을|가|이)?"
            + " ?)?(?:열린|열리는|열고|열었|연 |열렸|열릴|개최|가진|가졌|갖고|진행된|진행되|진행하|만나|만난|기자들과)");
    /** What {@link #VENUE} begins with. */
    private static final String VENUE_BEGINNINGS = " 회강대소로광계앞인본사별청캠홀컨프브연체운에";

    /** '누리연수원 17기': whose class somebody was in. */
    private static final Pattern CLASS = Pattern.compile("^ ?[0-9]{1,2}기(?=[)·,의] ?|[와과] |(?:이|로|로서)?(?:다|며|고|인)? )");

    private static final Pattern MODEL = Pattern.compile(
            "^ (?:[A-Z]{1,3}-?[0-9]{1,4}[A-Z]?|[0-9]{3}(?:-[0-9]+)?)(?![0-9가-힣%,.]*(?:년|월|일|억|조|원|명|개|분기|%|위|곳|대"
                    + " |만|천|편|기))");
    private static final Pattern SERVICE_VENUE =
            Pattern.compile("^(?:(?:에|에서|에도|에는|[을를] 통해|[을를] 활용|[을를] 이용|으로|로|·)(?![가-힣])"
                    + "| (?:개인 |공식 )?(?:채널|방송|생방송|라이브|영상|동영상|쇼츠|계정|페이지|게시글|게시물|글|댓글|콘텐츠|생중계|스트리밍))");
    private static final String QUOTES = "'\"’”」』";
    private static final String GOVERNMENT = "정부";
    private static final int LOOK_AHEAD = 48;
    private static final int LOOK_FAR = 80;
    private static final int LOOK_NEAR = 28;
    private static final String PLACE_PARTICLE = "에서";

    /** Names of models are of letters and figures before it. */
    private static final char FIRST_SYLLABLE = '가';

    private final Set<String> services = Lexicon.tokens("ko/names/platforms.txt");

    /** Whether a house or service that acts is here only where something happens: '국회에서', '페이스북에'. */
    public boolean isVenue(String text, int end, String name) {
        return (HOUSES.contains(name) && follows(HOUSE_VENUE, text, end))
                || (name.equals(GOVERNMENT) && follows(GENERAL_GOVERNMENT, text, end))
                || (services.contains(name) && follows(SERVICE_VENUE, text, end));
    }

    private static boolean follows(Pattern pattern, String text, int end) {
        return pattern.matcher(text)
                .region(end, Math.min(text.length(), end + LOOK_AHEAD))
                .lookingAt();
    }

    /** Whether the word before tells that not the home government is meant: '외국 정부', '역대 정부'. */
    public static boolean isOtherGovernment(String text, int start, String name) {
        if (!name.equals(GOVERNMENT) || start < 2 || text.charAt(start - 1) != ' ') {
            return false;
        }
        int word = text.lastIndexOf(' ', start - 2) + 1;
        return OTHERS.contains(text.substring(Math.max(word, start - LONGEST_OTHER), start - 1));
    }

    /** Whether a body is here only where something happens ('한빛협회 대강당에서 열린') or only in passing ('다온 X7'). */
    public static boolean isAside(String text, int end, EntityType type) {
        int near = Math.min(text.length(), end + LOOK_NEAR);
        if (end < near
                && VENUE_BEGINNINGS.indexOf(text.charAt(end)) >= 0
                && text.indexOf(PLACE_PARTICLE, end, near) >= 0
                && matches(VENUE, text, end)) {
            return true;
        }
        if (end + 1 < text.length()
                && text.charAt(end) == ' '
                && isFigure(text.charAt(end + 1))
                && matches(CLASS, text, end)) {
            return true;
        }
        return type == EntityType.COMPANY && end < text.length() && isIncidental(text, end);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a firm only made the model named behind it, or is an outlet that somebody only talked to ('한빛일보와의 통화에서'). */
    private static boolean isIncidental(String text, int end) {
        return switch (text.charAt(end)) {
            case ' ' -> end + 1 < text.length() && text.charAt(end + 1) < FIRST_SYLLABLE && matches(MODEL, text, end);
            case '와', '과' -> matches(TALK, text, end);
            default -> false;
        };
    }

    private static boolean matches(Pattern pattern, String text, int end) {
        return pattern.matcher(text)
                .region(end, Math.min(text.length(), end + LOOK_FAR))
                .lookingAt();
    }

    /** Whether the words around a place that ends at an offset show that its government is meant. */
    public boolean acts(String text, int start, int end, NameLexicon.Entry place) {
        String name = place.name();
        if (name.equals("북한") || text.startsWith("정부", end - 2)) {
            return true;
        }
        if (start > 0 && QUOTES.indexOf(text.charAt(start - 1)) >= 0 && name.equals("이란")) {
            return false;
        }
        if (end == start + 1 && !Character.isIdeographic(text.charAt(start))) {
            return follows(HEADED, text, end);
        }
        if (name.equals("한국")) {
            return text.startsWith(" 정부", end);
        }
        return end > start + 1 && follows(place.isCountry() ? COUNTRY_ACTS : LOCAL_ACTS, text, end);
    }
}
