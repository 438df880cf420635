package io.claimgraph.extraction.mention;

import io.claimgraph.language.Lexicon;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a place stands for its government: where it is the subject, speaks through someone or is named with its like. */
final class ActingPlaces {
    private static final String SUBJECT = "(?:은|는|이|가|측은|측이|에서는|도|와의|과의)(?= )";
    private static final String COUNTRY = "^(?:" + SUBJECT + "|(?: 측| 쪽| 당국| 정부)"
            + "|(?:을|를) (?:비롯한|포함한)|(?:[·,]|과 |와 )[^.]{0,30}?등 (?:주요|세계|많은|각국|우방|서방|여러|선진)| 등 (?:주요|많은|우방|서방|여러)"
            + "| (?:[가-힣]+ ){0,2}(?:대통령|총리|국무장관|외무장관|국방장관|주석|국가주석|외교장관|재무장관)|(?:과|와) 협의)";
    private static final String LOCAL = "^(?:" + SUBJECT
            + "|(?:와|과|, ?|·)[가-힣·, ]{0,20}[시도군구](?:은|는|이|가)(?= )"
            + "|의 (?:[가-힣]+ ){1,3}(?:시장|군수|지사|구청장)| [가-힣·]*(?:시장|부시장|지사|군수|구청장|국장|과장|팀장|실장|본부장|관계자|대변인)|(?:장|지사|도지사)(?! ?(?:후보|예비후보|선거|경선|출마|보궐|공천|자리|직|재선|3선|도전)))";

    private static final Pattern COUNTRY_ACTS = Pattern.compile(COUNTRY);
    private static final Pattern LOCAL_ACTS = Pattern.compile(LOCAL);
    private static final Set<String> HOUSES = Set.of("국회", "대통령실", "청와대", "헌법재판소", "대법원", "법원");
    private static final Pattern HOUSE_VENUE =
            Pattern.compile("^(?:에서|에 (?:출석|출두|나와|나온|도착)|의원|의사당| 의원회관| 소통관| 본관| 본회의장| 청사| 출입| 다수 의원| 앞| 인근| 국정조사|도서관)");
    private static final Pattern SERVICE_VENUE =
            Pattern.compile("^(?:에|에서|에도|에는|을 통해|를 통해|으로|로| 채널| 방송| 영상| 계정| 페이지|·)(?![가-힣])");
    private static final String QUOTES = "'\"’”」』";
    private static final int LOOK_AHEAD = 48;

    private final Set<String> services = Lexicon.tokens("ko/names/platforms.txt");

    /** Whether a house or service that acts is here only where something happens: '국회에서', '페이스북에'. */
    boolean isVenue(String text, int end, String name) {
        String after = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
        return (HOUSES.contains(name) && HOUSE_VENUE.matcher(after).find())
                || (services.contains(name) && SERVICE_VENUE.matcher(after).find());
    }

    boolean acts(String text, int start, int end, NameLexicon.Entry place) {
        String name = place.name();
        if (name.equals("북한") || text.startsWith("정부", end - 2)) {
            return true;
        }
        if (start > 0 && QUOTES.indexOf(text.charAt(start - 1)) >= 0 && name.equals("이란")) {
            return false;
        }
        String after = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
        Matcher matcher = (place.isCountry() ? COUNTRY_ACTS : LOCAL_ACTS).matcher(after);
        if (name.equals("한국")) {
            return after.startsWith(" 정부");
        }
        return matcher.find() && end > start + 1;
    }
}
