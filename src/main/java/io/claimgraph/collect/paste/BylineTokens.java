package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Lexicon;
import io.claimgraph.collect.lexicon.Outlets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words of a by-line. */
final class BylineTokens {
    private static final int MAX_NAME = 4;

    private final List<String> titles = Lexicon.entries("ko/paste/reporter-titles.txt");
    private final Outlets outlets;

    BylineTokens(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Whether there is a post or an address in the text: cheaper than reading it. */
    boolean mayHoldReporter(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        for (String title : titles) {
            if (text.contains(title)) {
                return true;
            }
        }
        return false;
    }

    List<Token> read(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : Token.split(text)) {
            String title = titleAtEnd(word);
            if (title != null && title.length() < word.length()) {
                String name = word.substring(0, word.length() - title.length());
                tokens.add(new Token(name, typeOf(name)));
                tokens.add(new Token(title, Token.Type.TITLE));
            } else {
                tokens.add(new Token(word, title != null ? Token.Type.TITLE : typeOf(word)));
            }
        }
        return tokens;
    }

    private @Nullable String titleAtEnd(String word) {
        for (String title : titles) {
            if (word.endsWith(title) && (word.length() == title.length() || isName(stem(word, title)))) {
                return title;
            }
        }
        return null;
    }

    private static String stem(String word, String title) {
        return word.substring(0, word.length() - title.length());
    }

    private Token.Type typeOf(String word) {
        if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
            return Token.Type.MARK;
        }
        if (isMail(word)) {
            return Token.Type.MAIL;
        }
        if (outlets.looksLikeOutlet(word)) {
            return Token.Type.OUTLET;
        }
        if (isDesk(word)) {
            return Token.Type.DESK;
        }
        return isName(word) ? Token.Type.NAME : Token.Type.OTHER;
    }

    private static boolean isDesk(String word) {
        return word.length() >= 3
                && (word.endsWith("부") || word.endsWith("팀") || word.endsWith("국") || word.endsWith("본부"));
    }

    static boolean isName(String word) {
        return word.length() >= 2 && word.length() <= MAX_NAME && isHangul(word);
    }

    private static boolean isHangul(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '가' || word.charAt(i) > '힣') {
                return false;
            }
        }
        return true;
    }

    /** An address such as {@code name@outlet.com}. */
    static boolean isMail(String word) {
        int at = word.indexOf('@');
        return at > 0
                && word.indexOf('.', at) > at + 1
                && word.chars().allMatch(c -> c < 128 && c > ' ')
                && !word.contains("..");
    }
}
