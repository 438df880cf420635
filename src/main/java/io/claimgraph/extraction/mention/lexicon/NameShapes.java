package io.claimgraph.extraction.mention.lexicon;

import io.claimgraph.language.EndingSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the letters of a name alone what it cannot name. */
public final class NameShapes {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9 .&/-]+");
    private static final char FIRST_BEYOND_ASCII = 0x80;

    /** What verbs, particles and forms of address end in, and no name. */
    private static final EndingSet NO_ENDS = new EndingSet(List.of(
            "는데", "하며", "하고", "어서", "라며", "에서", "까지", "부터", "으로", "에게", "한다", "했다", "씨", "씨가", "씨는", "씨도", "씨의", "씨에"));

    /** Units of a school or firm: behind a blank they stand beside a person's name. */
    private static final EndingSet UNITS = new EndingSet(List.of("학부", "학과", "대학", "대학원", "연구소", "센터", "사업부", "본부"));

    /** What stands between a body and another that is its: '누리부 산하 새벽추진단' are two. */
    private static final Pattern BELONGING = Pattern.compile(" (?:산하|부설|소속|직속|관할) ");

    private static final char TOWN = '읍';

    private static final EndingSet POSTS = new EndingSet(List.of(
            "시의원", "도의원", "구의원", "군의원", "국회의원", "교육감", "장관", "차관", "위원장", "대표이사", "총리", "대변인", "국장", "과장", "팀장", "부회장",
            "본부장", "지사장", "산업상", "외무상", "방위상", "재무상", "옴부즈만", "옴부즈맨"));

    private static final int FAMILY_AND_POST = 4;

    private NameShapes() {}

    /** Whether a name is written in Latin letters and digits. */
    public static boolean isLatin(String name) {
        return name.charAt(0) < FIRST_BEYOND_ASCII && LATIN.matcher(name).matches();
    }

    /** '도 특검': who is called by family name and post, where '가람 특검' may be what the people want to be looked into. */
    public static boolean isProsecutor(String name) {
        return name.length() == FAMILY_AND_POST && name.endsWith(" 특검");
    }

    /** '다온시의원': the name of a post, with the body that it is in. */
    public static boolean isPost(String name) {
        return POSTS.isAtEnd(name);
    }

    /** Whether no person is called so: '늘봄읍', '하람씨는', '도람 누리대학', '도람(43)'. */
    public static boolean isNoPerson(String name) {
        return NO_ENDS.isAtEnd(name)
                || isTown(name)
                || holdsNoLetter(name)
                || (UNITS.isAtEnd(name) && name.indexOf(' ') >= 0);
    }

    private static boolean isTown(String name) {
        int last = name.length() - 1;
        return last > 0 && name.charAt(last) == TOWN && PersonNames.isHangul(name.substring(last - 1));
    }

    private static boolean holdsNoLetter(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' || c == ')' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** Whether no body is called so: '同당', 'ㄱ조합', '3~5월', '누리부 산하 새벽추진단', one bracket without the other. */
    public static boolean isNoBody(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')');
        boolean odd = (open < 0) != (close < 0) || close < open;
        boolean heldBack = name.charAt(0) >= 'ㄱ' && name.charAt(0) <= 'ㅎ';
        boolean belongs = name.indexOf(' ') >= 0 && BELONGING.matcher(name).find();
        return odd || heldBack || belongs || name.charAt(0) == '同' || name.indexOf('~') >= 0;
    }
}
