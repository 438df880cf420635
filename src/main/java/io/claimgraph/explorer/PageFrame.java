package io.claimgraph.explorer;

import io.claimgraph.web.Reasons;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Changes the language on request and tells every page its language, the reasons in it and how to ask for the other. */
final class PageFrame implements HandlerInterceptor {
    /** The parameter that changes the language. */
    private static final String PARAMETER = "lang";

    private final LocaleResolver locales;

    PageFrame(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Languages.byTag(request.getParameter(PARAMETER))
                .ifPresent(language -> locales.setLocale(request, response, language));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null) {
            return;
        }
        Locale language = locales.resolveLocale(request);
        Locale other = Languages.other(language);
        page.addObject("language", language.getLanguage());
        page.addObject("reasons", Reasons.in(language));
        page.addObject("otherLanguage", other.getLanguage());
        page.addObject("inOtherLanguage", sameQuery(request, other));
    }

    /** Only a query, so that it leads to no other page than this one. */
    private static String sameQuery(HttpServletRequest request, Locale language) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER, language.getLanguage())
                .build()
                .toUriString();
    }
}
