package io.claimgraph.collect.paste;

import io.claimgraph.collect.lexicon.Outlets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who holds the rights from a copyright line: '<저작권자(c) 한결통신, 무단 전재-재배포 금지>', 'ⓒ 한결경제'. */
final class Copyright {
    private static final int MAX_LINE = 200;
    private static final int MAX_WORDS = 5;
    private static final Pattern HOLDER = Pattern.compile(
            "(?:저작권자\\s?(?:\\([cC]\\)|[ⓒ©])?|copyright\\s?(?:\\([cC]\\)|[ⓒ©])?|\\([cC]\\)|[ⓒ©])\\s?(?:20\\d\\d\\s?)?([^,.:|<>()&\\n]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTICE = Pattern.compile("무단.*|all rights.*|재배포.*", Pattern.CASE_INSENSITIVE);

    private final Outlets outlets;

    Copyright(Outlets outlets) {
        this.outlets = outlets;
    }

    Optional<String> holder(String line) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        Matcher matcher = HOLDER.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = NOTICE.matcher(matcher.group(1)).replaceFirst("").strip();
        return outlets.named(name)
                .or(() -> outlets.looksLikeOutlet(name) || isEnglishName(name) ? Optional.of(name) : Optional.empty());
    }

    private static boolean isEnglishName(String name) {
        String[] words = name.split(" ", -1);
        return words.length <= MAX_WORDS
                && Arrays.stream(words).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }
}
