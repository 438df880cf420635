package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads short forms that the text introduces: '중소벤처기업부(이하 중기부)', '한국공인회계사회(한공회)', '딥시크'(DeepSeek)'. */
final class Introductions {
    private static final Pattern BRACKET = Pattern.compile("^['’”\"]?\\(([^()\\n]{1,60})\\)");
    private static final Pattern HEREAFTER = Pattern.compile("(?:^|[,;] ?)이하 ?['‘\"“]?([^'’\"”,]{1,20})['’\"”]?$");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&/-]{1,14}");

    private final String text;

    Introductions(String text) {
        this.text = text;
    }

    void read(Drafts drafts) {
        for (Draft draft : List.copyOf(drafts.list())) {
            List<Span> seen = new ArrayList<>(draft.seen());
            for (Span span : seen) {
                Matcher bracket = BRACKET.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 64));
                if (bracket.lookingAt()) {
                    String inside = bracket.group(1).strip();
                    introduce(draft, span.of(text), inside);
                    drafts.merge(draft, inside);
                }
            }
        }
        drafts.dropMerged();
    }

    private static void introduce(Draft draft, String name, String inside) {
        Matcher hereafter = HEREAFTER.matcher(inside);
        if (hereafter.find()) {
            draft.addShortForm(hereafter.group(1).strip());
        } else if (draft.type().isBody()
                && (ACRONYM.matcher(inside).matches() || (PersonNames.isHangul(inside) && isDrawnFrom(inside, name)))) {
            draft.addShortForm(inside);
        }
    }

    /** Whether all characters of the short form come from the name, in its order. */
    static boolean isDrawnFrom(String shortForm, String name) {
        if (shortForm.length() < 2 || shortForm.length() >= name.length()) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < shortForm.length(); i++) {
            from = name.indexOf(shortForm.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }
}
