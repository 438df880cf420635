package io.claimgraph.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
final class Languages {
    private static final List<Locale> ALL = List.of(Locale.KOREAN, Locale.ENGLISH);

    private Languages() {}

    /** The language with a tag such as {@code ko} or {@code ko-KR}, or the best of a list of them; none if unreadable. */
    static Optional<Locale> byTag(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(tag), ALL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first language that the header {@code Accept-Language} asks for, else English. */
    static Locale negotiate(@Nullable String acceptLanguage) {
        return byTag(acceptLanguage).orElse(Locale.ENGLISH);
    }

    static Locale other(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.ENGLISH : Locale.KOREAN;
    }
}
