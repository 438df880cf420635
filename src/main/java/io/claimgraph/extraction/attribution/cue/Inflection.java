package io.claimgraph.extraction.attribution.cue;

import java.util.ArrayList;
import java.util.List;

/** How Korean verbs look in a text. The beginnings cover the regular verbs, 하다, and the ㅅ- and ㄷ-irregular ones (긋다: 그었다, 묻다: 물었다). */
final class Inflection {
    private static final int SYLLABLES = 0xAC00;
    private static final int FINALS = 28;
    private static final int VOWELS = 21;
    private static final int NIEUN = 4;
    private static final int DIEUT = 7;
    private static final int RIEUL = 8;
    private static final int MIEUM = 16;
    private static final int BIEUP = 17;
    private static final int SIOT = 19;
    private static final int SSANG_SIOT = 20;
    private static final int HIEUT = 27;
    private static final String VOWEL_ORDER = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /** Stems of speech whose ㄷ turns into ㄹ: 묻다, 물었다. */
    private static final String IRREGULAR = "묻컫";

    private static final String[] ENDINGS = {
        "다", "고", "며", "면", "지", "는", "은", "을", "던", "어", "아", "었", "았", "였", "여", "자", "기", "게", "으", "습", "도", "더",
        "네", "거", "음", "한", "서", "야", "나", "데", "의", "이", "에", "대", "바", "요", "니", "왔", "온", "오", "긴", "줬", "준", "주",
        "*"
    };

    private Inflection() {}

    /** What the forms of a verb begin with, given its dictionary form. */
    static List<String> beginnings(String dictionaryForm) {
        String stem = dictionaryForm.substring(0, dictionaryForm.length() - 1);
        String head = stem.substring(0, stem.length() - 1);
        char last = stem.charAt(stem.length() - 1);
        List<String> forms = new ArrayList<>();
        forms.add(stem);
        int code = last - SYLLABLES;
        int tail = code % FINALS;
        int open = last - tail;
        if (tail == 0) {
            for (int consonant : new int[] {NIEUN, RIEUL, MIEUM, BIEUP}) {
                forms.add(head + (char) (last + consonant));
            }
            addContracted(forms, head, last);
        } else if (tail == SIOT) {
            forms.add(head + (char) open + "었");
            forms.add(head + (char) open + "어");
            forms.add(head + (char) open + "은");
            forms.add(head + (char) open + "으");
        } else if (tail == DIEUT && IRREGULAR.indexOf(last) >= 0) {
            char changed = (char) (open + RIEUL);
            forms.add(head + changed + "었");
            forms.add(head + changed + "어");
            forms.add(head + changed + "은");
            forms.add(head + changed + "으");
        } else if (tail == RIEUL) {
            forms.add(head + (char) (open + NIEUN));
        } else if (tail == HIEUT) {
            addContracted(forms, head, (char) open);
        }
        return forms;
    }

    private static void addContracted(List<String> forms, String head, char last) {
        int code = last - SYLLABLES;
        char vowel = VOWEL_ORDER.charAt(code / FINALS % VOWELS);
        if (last == '하') {
            forms.addAll(List.of(head + "해", head + "했"));
            return;
        }
        char contracted = switch (vowel) {
            case 'ㅗ' -> 'ㅘ';
            case 'ㅜ' -> 'ㅝ';
            case 'ㅣ' -> 'ㅕ';
            case 'ㅡ' -> isBright(head) ? 'ㅏ' : 'ㅓ';
            case 'ㅚ' -> 'ㅙ';
            default -> vowel;
        };
        int initial = code / (FINALS * VOWELS);
        int syllable = SYLLABLES + (initial * VOWELS + VOWEL_ORDER.indexOf(contracted)) * FINALS;
        forms.add(head + (char) syllable);
        forms.add(head + (char) (syllable + SSANG_SIOT));
    }

    /** Whether the last vowel is ㅏ or ㅗ, which ㅏ follows ('모으다': 모았다). */
    private static boolean isBright(String head) {
        if (head.isEmpty() || head.charAt(head.length() - 1) < SYLLABLES) {
            return false;
        }
        int code = head.charAt(head.length() - 1) - SYLLABLES;
        return "ㅏㅗ".indexOf(VOWEL_ORDER.charAt(code / FINALS % VOWELS)) >= 0;
    }

    /** Whether what follows such a beginning in a word can be an ending. */
    static boolean isEnding(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (rest.startsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
