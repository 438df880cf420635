package io.claimgraph.extraction.entity;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.Statement;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.language.AnalysedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what the judge counts of the entities of one article. */
final class Traits {
    private static final int[] MENTIONS = {2, 3, 4, 6, 10};
    private static final int[] SENTENCES = {1, 2, 4, 8, 16};
    private static final int[] LETTERS = {3, 4, 5, 7, 9, 12, 16};
    private static final int[] ARTICLES = {600, 1200, 2000, 3500};
    private static final int MOST_FORMS = 4;
    private static final int MOST_WORDS = 5;
    private static final int MOST_FACTS = 2;

    private final DocumentEntities entities;
    private final Surroundings surroundings;
    private final int length;
    private final List<List<Span>> names = new ArrayList<>();
    private final Map<String, Integer> posts = new HashMap<>();
    private final Map<String, Integer> staff = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    Traits(
            AnalysedArticle article,
            DocumentEntities entities,
            List<Affiliation> affiliations,
            List<Statement> statements) {
        this.entities = entities;
        this.surroundings = new Surroundings(article);
        this.length = article.text().length();
        entities.entities().forEach(_ -> names.add(new ArrayList<>()));
        for (Mention mention : entities.mentions()) {
            if (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SHORT_NAME) {
                names.get(mention.entity()).add(mention.span());
            }
        }
        affiliations.forEach(post -> posts.merge(post.person(), 1, Integer::sum));
        affiliations.forEach(post -> staff.merge(post.organization(), 1, Integer::sum));
        statements.forEach(statement -> words.merge(String.valueOf(statement.speaker()), 1, Integer::sum));
    }

    /** The traits of an entity, each as the table of weights names it: 'type=AGENCY', 'speaks=2'. */
    List<String> of(int number) {
        ExtractedEntity entity = entities.entities().get(number);
        List<String> traits = new ArrayList<>(entities.clues().get(number));
        traits.add("type=" + entity.type());
        addName(entity, traits);
        addFacts(entity.name(), traits);
        if (!names.get(number).isEmpty()) {
            addPlaces(names.get(number), traits);
        }
        return traits;
    }

    private static void addName(ExtractedEntity entity, List<String> traits) {
        String name = entity.name();
        String parts = "words=" + Math.min(MOST_WORDS, name.split(" ", -1).length);
        String letters = "letters=" + step(name.length(), LETTERS);
        traits.addAll(List.of(parts, entity.type() + "-" + parts, letters, entity.type() + "-" + letters));
        traits.add("forms=" + Math.min(MOST_FORMS, entity.forms().size()));
        if (entity.type() != EntityType.PERSON) {
            traits.add("last=" + last(name, 1));
            traits.add("last=" + last(name, 2));
        }
    }

    private static String last(String name, int letters) {
        String joined = name.replace(" ", "");
        return joined.substring(Math.max(0, joined.length() - letters));
    }

    private void addFacts(String name, List<String> traits) {
        traits.add("post=" + count(posts, name));
        traits.add("staff=" + count(staff, name));
        traits.add("speaks=" + count(words, name));
    }

    private static int count(Map<String, Integer> facts, String name) {
        return Math.min(MOST_FACTS, facts.getOrDefault(name, 0));
    }

    private void addPlaces(List<Span> own, List<String> traits) {
        traits.add("mentions=" + step(own.size(), MENTIONS));
        traits.add("first=" + step(surroundings.sentence(own.getFirst().start()), SENTENCES));
        traits.add("article=" + step(length, ARTICLES));
        traits.add("case=" + surroundings.mainCase(own));
        traits.add("marked=" + surroundings.isMarked(own));
        traits.add("quoted=" + surroundings.quoted(own));
        surroundings.before(own).forEach(before -> traits.add("before=" + before));
    }

    /** How many of the steps a number reaches. */
    private static int step(int number, int... steps) {
        int reached = 0;
        for (int step : steps) {
            reached += number >= step ? 1 : 0;
        }
        return reached;
    }
}
