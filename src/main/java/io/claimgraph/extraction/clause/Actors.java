package io.claimgraph.extraction.clause;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.mention.DocumentEntities;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts in the clauses of one article: the clause's own subject, else the speaker of a quotation, else whom the
 * sentences before are about.
 */
public final class Actors {
    /** A dropped subject is not looked for farther back than this many sentences. */
    private static final int MEMORY = 20;

    private static final int FIRST_SENTENCES = 4;

    private final Subjects subjects;
    private final Map<String, ExtractedEntity> byName = new HashMap<>();
    private final List<Statement> reported;
    private final IdentityHashMap<Strand, List<ExtractedEntity>> defaults = new IdentityHashMap<>();

    public Actors(String text, DocumentEntities entities, List<Strand> strands, List<Statement> statements) {
        this.subjects = new Subjects(text, entities);
        this.reported = statements.stream()
                .filter(statement -> statement.kind() != Statement.Kind.DIRECT)
                .sorted(Comparator.comparing(statement -> statement.content().span()))
                .toList();
        entities.entities().forEach(entity -> byName.put(entity.name(), entity));
        List<ExtractedEntity> issuer = issuer(entities, strands);
        List<ExtractedEntity> topic = issuer;
        int topicSentence = 0;
        int end = 0;
        for (Strand strand : strands) {
            int start = strand.span().start();
            if (!issuer.isEmpty() && start > end && text.substring(end, start).indexOf('\n') >= 0) {
                topic = issuer;
                topicSentence = strand.sentence();
            }
            end = Math.max(end, strand.span().end());
            List<ExtractedEntity> about = strand.sentence() - topicSentence > MEMORY ? List.of() : topic;
            defaults.put(strand, strand.quotation() ? speaker(strand, about) : about);
            List<ExtractedEntity> found =
                    strand.quotation() ? List.of() : issuer.isEmpty() ? topic(strand) : topic(strand, strand.size());
            if (!strand.quotation()) {
                subjects.remember(strand);
            }
            if (!found.isEmpty() || (!strand.quotation() && isAboutStranger(strand))) {
                topic = found;
                topicSentence = strand.sentence();
            }
        }
    }

    /** Whether a sentence is about somebody of no known name: '가람 투쟁본부는'. */
    private static boolean isAboutStranger(Strand strand) {
        for (int i = 0; i < strand.size(); i++) {
            if (strand.word(i).has("은", "는") && !strand.word(i).isPredicate()) {
                return JointActors.isNamedAfter(strand.word(i).noun());
            }
        }
        return false;
    }

    /** The public body whose release the article is: the topic of its first sentences, named more often than any other body. */
    private List<ExtractedEntity> issuer(DocumentEntities entities, List<Strand> strands) {
        for (Strand strand : strands) {
            List<ExtractedEntity> found = strand.quotation() ? List.of() : topic(strand, strand.size());
            if (!found.isEmpty() || strand.sentence() > FIRST_SENTENCES) {
                boolean agency = found.size() == 1 && found.getFirst().type() == EntityType.AGENCY;
                return agency && isMain(entities, found.getFirst()) ? found : List.of();
            }
        }
        return List.of();
    }

    private static boolean isMain(DocumentEntities entities, ExtractedEntity body) {
        Map<ExtractedEntity, Integer> counts = new HashMap<>();
        entities.mentions().forEach(mention -> counts.merge(entities.entity(mention), 1, Integer::sum));
        int own = counts.getOrDefault(body, 0);
        return own > 2
                && counts.entrySet().stream()
                        .noneMatch(entry -> entry.getKey().type() != EntityType.POLICY && entry.getValue() > own);
    }

    /** The subject of a clause alone: {@link Subjects#of}. */
    public List<ExtractedEntity> subject(Strand strand, int predicate, int from) {
        return subjects.of(strand, predicate, from);
    }

    /** The entities that the phrase ending in a word names: {@link Subjects#at}. */
    public List<ExtractedEntity> at(Strand strand, int word) {
        return subjects.at(strand, word);
    }

    /** Those with whom the actors of a strand agree on something or do it, named between a word and the predicate: '나래사와 협약을 맺었다'. */
    public List<ExtractedEntity> partners(Strand strand, int from, int predicate) {
        return subjects.partners(strand, from, predicate + 1);
    }

    /** The body that the phrase ending in a word belongs to: {@link Subjects#owner}. */
    public List<ExtractedEntity> owner(Strand strand, int word) {
        return subjects.owner(strand, word);
    }

    /** The body that a word takes up which only says what it is ('이 회사에', '재단에'); empty where it says more. */
    public List<ExtractedEntity> called(Strand strand, int word) {
        return subjects.called(strand, word);
    }

    /** The subject of a clause, else who is implied; never a policy. */
    public List<ExtractedEntity> actor(Strand strand, int predicate) {
        List<ExtractedEntity> own = subjects.of(strand, predicate, 0, false);
        return own.isEmpty() ? implied(strand) : own;
    }

    /** The body of a kind ('시', '군') last named before a word. */
    public List<ExtractedEntity> lastOfKind(Strand strand, int word, String kind) {
        return subjects.lastOfKind(strand.word(word).span().start(), kind);
    }

    /** Who acts where a clause of the strand names nobody; empty where that cannot be told. */
    public List<ExtractedEntity> implied(Strand strand) {
        return defaults.getOrDefault(strand, List.of());
    }

    /** Whether a phrase names people or a body by no name that is known: '변호인은', '㈜…이'; not '나 의원은'. */
    public boolean isUnnamed(Strand strand, int index) {
        return subjects.isUnnamed(strand, index);
    }

    /** The subject of a clause, else who is implied. */
    public List<ExtractedEntity> of(Strand strand, int predicate, int from) {
        List<ExtractedEntity> own = subject(strand, predicate, from);
        return own.isEmpty() ? implied(strand) : own;
    }

    /** Who says a word, quoted or reported, nobody where the source has no name; empty where the article itself says it. */
    public Optional<List<ExtractedEntity>> voice(Strand strand, int word) {
        if (strand.quotation()) {
            return Optional.of(implied(strand));
        }
        Statement statement = statement(strand, word);
        if (statement == null) {
            return Optional.empty();
        }
        List<ExtractedEntity> topic =
                topic(strand, strand.wordAt(statement.content().span().start()));
        return Optional.of(topic.isEmpty() ? speaker(statement) : topic);
    }

    /** The reporting verb of the statement that a word is part of ('촉구했다'); empty where it has none. */
    public String cue(Strand strand, int word) {
        Statement statement = statement(strand, word);
        return statement == null ? "" : Objects.requireNonNullElse(statement.cue(), "");
    }

    private @Nullable Statement statement(Strand strand, int word) {
        if (strand.quotation()) {
            return strand.statement();
        }
        int at = strand.word(word).core().start();
        int low = 0;
        int high = reported.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reported.get(middle).content().span().start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && reported.get(low - 1).content().span().end() > at ? reported.get(low - 1) : null;
    }

    private List<ExtractedEntity> speaker(Strand strand, List<ExtractedEntity> about) {
        return strand.statement() == null ? about : speaker(strand.statement());
    }

    private List<ExtractedEntity> speaker(Statement statement) {
        return statement.speaker() == null ? List.of() : named(statement.speaker());
    }

    /** The entity of a name; empty where the article tells of none. */
    public List<ExtractedEntity> named(String name) {
        ExtractedEntity entity = byName.get(name);
        return entity == null ? List.of() : List.of(entity);
    }

    /** Whom a sentence is about: its first '…은', else the subject of its last verb. */
    private List<ExtractedEntity> topic(Strand strand) {
        List<ExtractedEntity> found = topic(strand, strand.size());
        return found.isEmpty() && !isAside(strand) ? actors(subjects.inPerson(strand, strand.size() - 1)) : found;
    }

    /** '민간에서는 가람사가 …': tells besides what others do. */
    private static boolean isAside(Strand strand) {
        return strand.size() > 1 && strand.word(0).has("에서는", "에선");
    }

    private List<ExtractedEntity> topic(Strand strand, int end) {
        for (int i = 0; i < end; i++) {
            if (strand.word(i).has("은", "는")) {
                List<ExtractedEntity> found = actors(subjects.at(strand, i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<ExtractedEntity> actors(List<ExtractedEntity> found) {
        for (ExtractedEntity entity : found) {
            if (entity.type() == EntityType.POLICY) {
                return List.of();
            }
        }
        return found;
    }
}
