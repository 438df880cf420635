package io.claimgraph.cli.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one article, by hand or by program. Fields that a line of JSON leaves out are empty.
 *
 * @param id the article's id, by which the two are brought together
 * @param scored the lists that were annotated, empty for all of them
 */
public record Annotation(
        String id,
        List<Entity> entities,
        List<Post> affiliations,
        List<Said> statements,
        List<Proposed> proposals,
        List<Funded> fundings,
        List<String> scored) {
    public Annotation {
        if (id == null) {
            throw new IllegalArgumentException("id is missing");
        }
        entities = orEmpty(entities);
        affiliations = orEmpty(affiliations);
        statements = orEmpty(statements);
        proposals = orEmpty(proposals);
        fundings = orEmpty(fundings);
        scored = orEmpty(scored);
    }

    static Annotation empty(String id) {
        return new Annotation(id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether only the statements were annotated. */
    public boolean statementsAlone() {
        return scored.equals(List.of("statements"));
    }

    /** With the lists that are measured where only the statements were annotated. */
    Annotation withStatementsAlone() {
        return new Annotation(id, entities, List.of(), statements, List.of(), List.of(), scored);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** One fact of an article. */
    sealed interface Fact {
        /** The fact in one line. */
        String summary();

        /** The rule that read it, where the prediction tells. */
        @Nullable
        String rule();
    }

    /** A stakeholder or policy. */
    public record Entity(String name, @Nullable String type, List<String> forms) implements Fact {
        public Entity {
            forms = orEmpty(forms);
        }

        /** Its surface forms as they are compared. */
        List<String> normalForms() {
            return Stream.concat(Stream.of(name), forms.stream())
                    .map(Similarity::normalise)
                    .filter(form -> !form.isEmpty())
                    .distinct()
                    .toList();
        }

        boolean sharesFormWith(Entity other) {
            return normalForms().stream().anyMatch(other.normalForms()::contains);
        }

        boolean hasTypeOf(Entity other) {
            return Objects.equals(type, other.type);
        }

        @Override
        public String summary() {
            return type + " " + name;
        }

        @Override
        public @Nullable String rule() {
            return null;
        }
    }

    /** A person's post. */
    public record Post(
            @Nullable String person,
            @Nullable String organization,
            @Nullable String role,
            @Nullable String rule) implements Fact {
        @Override
        public String summary() {
            return "%s, %s, %s".formatted(person, organization, role);
        }
    }

    /** A statement. */
    public record Said(
            @Nullable String speaker,
            @Nullable String kind,
            @Nullable String content,
            @Nullable Double confidence,
            @Nullable String rule)
            implements Fact {
        @Override
        public String summary() {
            return "%s [%s] %s".formatted(kind, speaker, content);
        }
    }

    /** A proposal. */
    public record Proposed(
            @Nullable String proposer,
            @Nullable String policy,
            @Nullable String evidence,
            @Nullable String rule) implements Fact {
        @Override
        public String summary() {
            return "[%s] %s".formatted(proposer, policy);
        }
    }

    /** A funding; {@code value} is in whole units of the currency. */
    public record Funded(
            @Nullable String funder,
            @Nullable String target,
            @Nullable String amount,
            @Nullable Double value,
            @Nullable String currency,
            @Nullable String rule)
            implements Fact {
        @Override
        public String summary() {
            return "[%s] %s -> %s".formatted(funder, amount, target);
        }
    }
}
