package io.claimgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses requests of the API with a parameter that its method does not have, or that is given twice: a misspelt filter must not be a missing one. */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = names(method);
            List<FieldError> errors = request.getParameterMap().entrySet().stream()
                    .flatMap(given -> error(given, known).stream())
                    .toList();
            if (!errors.isEmpty()) {
                throw InvalidInputException.of(errors);
            }
        }
        return true;
    }

    private static List<FieldError> error(Map.Entry<String, String[]> given, List<String> known) {
        String name = given.getKey();
        if (!known.contains(name)) {
            String choice = known.isEmpty() ? "it has none" : "it has " + String.join(", ", known);
            return List.of(new FieldError(name, "%s is not a parameter of this request; %s".formatted(name, choice)));
        }
        return given.getValue().length > 1
                ? List.of(new FieldError(name, name + " is given more than once"))
                : List.of();
    }

    private static List<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::name)
                .toList();
    }

    private static Stream<String> name(MethodParameter parameter) {
        @Nullable RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation == null) {
            return Stream.empty();
        }
        parameter.initParameterNameDiscovery(NAMES);
        return Stream.of(
                StringUtils.hasText(annotation.name())
                        ? annotation.name()
                        : String.valueOf(parameter.getParameterName()));
    }
}
