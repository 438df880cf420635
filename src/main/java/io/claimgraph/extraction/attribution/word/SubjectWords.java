package io.claimgraph.extraction.attribution.word;

/** Tells whether words have a subject, from one index to another, the latter excluded. */
public final class SubjectWords {
    private SubjectWords() {}

    /** Whether there is a subject that belongs to no relative clause: '장관이 회담에 대해', and not '경찰이 모은 자료를 토대로'. */
    public static boolean own(WordLine line, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (line.get(i).isAdnominal() || isQuestion(line.get(i))) {
                return false;
            }
            if (any(line, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** '불편이 없는지에', '값이 오를지를'. */
    private static boolean isQuestion(Word word) {
        return !word.isQuotation() && (word.endsWith("지에") || word.endsWith("지를")) && word.isVerbal();
    }

    /** '시행령이 국무회의에서 의결돼': what happened on the occasion is what is said. */
    public static boolean ofEvent(WordLine line, int from, int to) {
        for (int i = to - 1; i >= from && !line.get(i).isAdnominal(); i--) {
            if (line.get(i).lastTag().equals("JKS")) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word with 이, 가, 은 or 는. */
    public static boolean any(WordLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = line.get(i).lastTag();
            if (tag.equals("JKS")
                    || (tag.equals("JX")
                            && (line.get(i).endsWith("은") || line.get(i).endsWith("는")))) {
                return true;
            }
        }
        return false;
    }
}
