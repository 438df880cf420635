package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.language.AnalysedArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An article and where its persons and bodies stand. Not thread-safe: it remembers what it was asked. */
final class Context {
    /** The one large party whose name does not end as the others do. */
    private static final String POWER = "국민의힘";

    private final AnalysedArticle article;
    private final DocumentEntities entities;
    private final List<Mention> persons;
    private final Map<Integer, Mention> bodiesByStart = new HashMap<>();
    private final Map<Integer, Mention> bodiesByEnd = new HashMap<>();
    private final Map<String, Integer> bodiesByForm = new HashMap<>();
    private final NameLists lists;
    private final Set<Integer> personEnds = new HashSet<>();
    private final Set<String> personNames = new HashSet<>();
    private final NavigableMap<Integer, Mention> personsByStart = new TreeMap<>();
    private final NavigableMap<Integer, Mention> partiesByEnd = new TreeMap<>();
    private final NavigableMap<Integer, Mention> bodiesInOrder = new TreeMap<>();
    private final NavigableSet<Integer> sentences = new TreeSet<>();
    private final Map<String, LeadingBodies> leading = new HashMap<>();
    private final Map<String, Integer> headed = new HashMap<>();

    private final Topics topics;
    private final PostReader posts;
    /** The post at each offset that was asked for, null where none stands. */
    private final Map<Integer, @Nullable Post> postsAt = new HashMap<>();

    Context(AnalysedArticle article, DocumentEntities entities, PostReader posts) {
        this.article = article;
        this.posts = posts;
        this.entities = entities;
        this.persons = entities.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME)
                .filter(mention -> type(mention) == EntityType.PERSON)
                .toList();
        for (Mention mention : entities.mentions()) {
            if (mention.kind() != Mention.Kind.PRONOUN && type(mention).isBody()) {
                bodiesByStart.put(mention.span().start(), mention);
                bodiesInOrder.put(mention.span().start(), mention);
                bodiesByEnd.put(mention.span().end(), mention);
                bodiesByForm.putIfAbsent(mention.span().of(article.text()), mention.entity());
            }
            if (mention.kind() != Mention.Kind.PRONOUN && isParty(entities.entity(mention))) {
                partiesByEnd.put(mention.span().end(), mention);
            }
        }
        article.sentences().forEach(sentence -> sentences.add(sentence.span().start()));
        persons.forEach(person -> personEnds.add(person.span().end()));
        persons.forEach(person -> personNames.add(person.span().of(article.text())));
        persons.forEach(person -> personsByStart.put(person.span().start(), person));
        this.topics = new Topics(this);
        this.lists = new NameLists(article.text(), persons, this::listedBodyEnd);
    }

    AnalysedArticle article() {
        return article;
    }

    String text() {
        return article.text();
    }

    /** Where persons are named in full, or by a part of a foreign name. */
    List<Mention> persons() {
        return persons;
    }

    /** Where persons are called by family name and post. */
    List<Mention> called() {
        return entities.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.TITLE)
                .filter(mention -> type(mention) == EntityType.PERSON)
                .toList();
    }

    /** The person who was named last before an offset. */
    @Nullable
    Mention personBefore(int start) {
        var person = personsByStart.lowerEntry(start);
        return person == null ? null : person.getValue();
    }

    /** Whether a word is the name of one of the persons. */
    boolean isPersonNamed(String word) {
        return personNames.contains(word);
    }

    /** Whether a person is named from an offset on. */
    boolean isPersonAt(int start) {
        return personsByStart.containsKey(start);
    }

    /** The person who is named from an offset on, null if none is. */
    @Nullable
    Mention personAt(int start) {
        return personsByStart.get(start);
    }

    List<Mention> mentions() {
        return entities.mentions();
    }

    ExtractedEntity entity(int index) {
        return entities.entities().get(index);
    }

    EntityType type(Mention mention) {
        return entities.entity(mention).type();
    }

    @Nullable
    Mention bodyAt(int start) {
        return bodiesByStart.get(start);
    }

    @Nullable
    Mention bodyBefore(int end) {
        return bodiesByEnd.get(end);
    }

    /** Whether a stretch of the text lies in the article's body. */
    boolean isBody(Span span) {
        return article.article().body().stream().anyMatch(zone -> zone.contains(span));
    }

    /** The body that a string names somewhere in the text. */
    @Nullable
    Integer bodyNamed(String form) {
        return bodiesByForm.get(form);
    }

    /** Where the name of a body ends that begins at an offset anywhere in the text, headline and captions included; -1 if none does. */
    int formEnd(int start) {
        int best = -1;
        for (String form : bodiesByForm.keySet()) {
            if (text().startsWith(form, start)) {
                best = Math.max(best, start + form.length());
            }
        }
        return best;
    }

    /** The names that stand in a row ('이가온, 박나래'). */
    NameLists lists() {
        return lists;
    }

    /** Where the name of a party or association ends that begins at an offset; -1 if none does. */
    private int listedBodyEnd(int start) {
        Mention body = bodiesByStart.get(start);
        return body != null && type(body) == EntityType.ORGANIZATION
                ? body.span().end()
                : -1;
    }

    /** What the sentences are about. */
    Topics topics() {
        return topics;
    }

    /** The entities of the article. */
    List<ExtractedEntity> entities() {
        return entities.entities();
    }

    /** The party that was named last before an offset. */
    @Nullable
    Mention partyBefore(int offset) {
        var party = partiesByEnd.floorEntry(offset);
        return party == null ? null : party.getValue();
    }

    /** The body that was named last before an offset. */
    @Nullable
    Mention bodyNamedBefore(int offset) {
        var body = bodiesInOrder.lowerEntry(offset);
        return body == null ? null : body.getValue();
    }

    /** The last body named before an offset that fits. */
    @Nullable
    Mention lastBody(int offset, Predicate<ExtractedEntity> fits) {
        for (Mention body : bodiesInOrder.headMap(offset, false).descendingMap().values()) {
            if (fits.test(entity(body.entity()))) {
                return body;
            }
        }
        return null;
    }

    /** Whether a person is named right before an offset. */
    boolean isPersonBefore(int end) {
        return personEnds.contains(end);
    }

    /** The bodies named between two offsets, the last first. */
    Collection<Mention> bodiesBetween(int start, int end) {
        return start >= end
                ? List.of()
                : bodiesInOrder.subMap(start, true, end, false).descendingMap().values();
    }

    /** Where the sentence begins in which an offset lies. */
    int sentenceStart(int offset) {
        Integer start = sentences.floor(offset);
        return start == null ? 0 : start;
    }

    /** Where the sentence ends in which an offset lies: where the next one begins. */
    int sentenceEnd(int offset) {
        Integer end = sentences.higher(offset);
        return end == null ? text().length() : end;
    }

    /** The bodies named between two offsets, the first first. */
    Collection<Mention> bodiesInOrder(int start, int end) {
        return start >= end
                ? List.of()
                : bodiesInOrder.subMap(start, true, end, false).values();
    }

    /** Whether a person is named between two offsets. */
    boolean isPersonBetween(int start, int end) {
        return start < end && !personsByStart.subMap(start, true, end, false).isEmpty();
    }

    /** Where the first person but one is named between two offsets; the second offset if none is. */
    int otherPersonFrom(int start, int end, int person) {
        return start >= end
                ? end
                : personsByStart.subMap(start, end).values().stream()
                        .filter(other -> other.entity() != person)
                        .findFirst()
                        .map(other -> other.span().start())
                        .orElse(end);
    }

    /** The bodies of a kind, made once by a function from the kind. */
    LeadingBodies leading(String kind, Predicate<ExtractedEntity> isOf) {
        return leading.computeIfAbsent(kind, _ -> new LeadingBodies(entities, isOf));
    }

    /** The entity of the first body in the text whose name ends so; -1 if there is none. */
    int firstBody(String ending) {
        return headed.computeIfAbsent(
                ending,
                _ -> entities.mentions().stream()
                        .filter(mention -> type(mention).isBody()
                                && entities.entity(mention).name().endsWith(ending))
                        .mapToInt(Mention::entity)
                        .findFirst()
                        .orElse(-1));
    }

    static boolean isParty(ExtractedEntity entity) {
        return entity.type() == EntityType.ORGANIZATION
                && (entity.name().endsWith("당") || entity.name().equals(POWER));
    }

    /** Where the body ends that begins at an offset; -1 if none does. */
    int bodyEnd(int start) {
        Mention body = bodiesByStart.get(start);
        return body == null ? -1 : body.span().end();
    }

    /** The post that stands at an offset, with its body or alone; null where none does. */
    @Nullable
    Post postAt(int offset) {
        if (!postsAt.containsKey(offset)) {
            postsAt.put(offset, posts.readAt(text(), offset, this::bodyEnd));
        }
        return postsAt.get(offset);
    }

    static Span around(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}
