package io.claimgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns away what a page of another site makes a browser send to change something here. Other clients send no such header. */
@Configuration(proxyBeanMethods = false)
class CrossSiteGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String HEADER = "Sec-Fetch-Site";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String site = request.getHeader(HEADER);
        if (site != null && !OWN.contains(site) && !HARMLESS.contains(request.getMethod())) {
            throw InvalidInputException.forbidden(HEADER, "a page of another site may not change anything here");
        }
        return true;
    }
}
