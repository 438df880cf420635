package io.claimgraph.query.rest;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the description of the HTTP interface says of it as a whole, and the problems that a request can end in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {
    private static final String PROBLEM = "Problem";
    private static final SortedMap<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "A parameter or field is unknown, cannot be read or is out of bounds",
            "404", "What was asked for is not there",
            "503", "The database cannot be reached at the moment; Retry-After says when to try again"));

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("claimgraph")
                        .version("1")
                        .description("Who said, proposed and funded what, and where it was read. Lists are paged: hand"
                                + " nextCursor in as cursor, with the same filters, until there is none. Days are as in"
                                + " 2025-02-06; offsets are UTF-16 code units of an article's text; what is not known"
                                + " is left out.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::addProblems);
        };
    }

    /** Names a nested type after the one around it as well: modules have types of the same name. The readers of Javadoc come after it. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver typeNames(ObjectMapperProvider mapper) {
        return new ModelResolver(mapper.jsonMapper(), new TypeNameResolver() {
            @Override
            protected String getNameOfClass(Class<?> type) {
                Class<?> outer = type.getEnclosingClass();
                return outer == null ? type.getSimpleName() : getNameOfClass(outer) + type.getSimpleName();
            }
        });
    }

    private static void addProblems(Operation operation) {
        PROBLEMS.forEach((status, description) -> operation
                .getResponses()
                .putIfAbsent(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM))))));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema().example("limit"))
                .addProperty("message", new StringSchema().example("limit must be from 1 to 100, not 0"));
        return new ObjectSchema()
                .description("A failed request, as RFC 9457 says")
                .addProperty("title", new StringSchema().example("Bad Request"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema().example("limit must be from 1 to 100, not 0"))
                .addProperty("instance", new StringSchema().example("/api/statements"))
                .addProperty("errors", new ArraySchema().items(error));
    }
}
