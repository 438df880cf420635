package io.claimgraph.extraction.attribution.source;

import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.attribution.word.Instances;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which entities of an article a bare noun can stand for: '회사' for a company, '위원장' for whom the text has given that post. */
public final class Callings {
    private static final Pattern JUDGE = Pattern.compile(".*(위원회|위|심판원|헌재|재판소)");

    private static final Map<String, Noun> NOUNS = nouns();

    /** An ending so long can be a name by itself: '국민의힘' for '당'. */
    private static final int WHOLE_NAME = 4;

    private static final int LONGEST_SURNAME = 2;
    private static final String FIRM = "회사";
    private static final Pattern ONLOOKER =
            Pattern.compile(".*(증권|리서치|레이팅스|신용평가|신평|신문|일보|뉴스|통신|방송|저널|타임스|포스트|데일리|경제|닷컴)");

    private final List<ExtractedEntity> entities;
    private final List<Affiliation> affiliations;
    private final Map<Integer, Set<String>> posts = new HashMap<>();

    /** What a noun of {@code stand-ins.tsv} stands for. */
    private record Noun(EntityType type, List<String> endings, boolean alone) {}

    /** What the entities of an article are called, by their names and posts. */
    public Callings(DocumentEntities entities, List<Affiliation> affiliations) {
        this.entities = entities.entities();
        this.affiliations = affiliations;
        for (int i = 0; i < this.entities.size(); i++) {
            if (this.entities.get(i).type() == EntityType.PERSON) {
                noteForms(i);
            }
        }
    }

    /** Notes the posts by which the text calls a person: '민 원내대표'. */
    private void noteForms(int person) {
        for (String form : entities.get(person).forms()) {
            int post = form.lastIndexOf(' ') + 1;
            if (post > 0 && post <= LONGEST_SURNAME + 1 && form.length() > post + 1) {
                note(person, form.substring(post));
            }
        }
    }

    /** Who alone the text says to hold the post of a body that a noun ends in ('누리위원장'); null if nobody or several. */
    @Nullable
    Integer holder(int body, String noun) {
        String name = entities.get(body).name();
        String found = null;
        for (Affiliation affiliation : affiliations) {
            if (affiliation.organization().equals(name)
                    && affiliation.role().length() > 1
                    && noun.endsWith(affiliation.role())
                    && !affiliation.person().equals(found)) {
                if (found != null) {
                    return null;
                }
                found = affiliation.person();
            }
        }
        return found == null ? null : indexOf(found);
    }

    private @Nullable Integer indexOf(String person) {
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).name().equals(person)) {
                return i;
            }
        }
        return null;
    }

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new HashMap<>();
        for (List<String> row : Lexicon.rows("ko/cues/stand-ins.tsv")) {
            List<String> endings =
                    row.get(2).equals("-") ? List.of() : List.of(row.get(2).split(","));
            nouns.put(
                    row.getFirst(),
                    new Noun(EntityType.valueOf(row.get(1)), endings, row.get(3).equals("alone")));
        }
        return Map.copyOf(nouns);
    }

    /** Notes that the text gives a person a post. */
    void note(int person, String post) {
        posts.computeIfAbsent(person, key -> new HashSet<>()).add(post);
    }

    /** Whether a noun by itself stands for a body. */
    static boolean isBody(String noun) {
        Noun known = NOUNS.get(noun);
        return known != null && known.alone();
    }

    /** Whether a noun stands for a body where '이' stands before it or '측' after it. */
    static boolean isBodyHere(String noun) {
        return NOUNS.containsKey(noun);
    }

    /** Whether an entity can be called by a noun. */
    public boolean fits(int entity, String noun) {
        ExtractedEntity candidate = entities.get(entity);
        if (candidate.type() == EntityType.PERSON) {
            String called = noun.endsWith("씨") ? noun.substring(0, noun.length() - 1) : "";
            return (called.length() == 1 && candidate.name().startsWith(called))
                    || (called.length() == 2 && candidate.name().endsWith(called))
                    || posts.getOrDefault(entity, Set.of()).stream()
                            .anyMatch(post ->
                                    post.endsWith(noun) && !post.equals("부" + noun) && !post.equals("차" + noun));
        }
        if (candidate.type() == EntityType.POLICY) {
            return false;
        }
        Noun known = NOUNS.get(noun);
        if (known == null) {
            return noun.length() > 1 && candidate.name().endsWith(noun);
        }
        return known.endings().isEmpty()
                ? candidate.type() == known.type()
                : known.endings().stream()
                        .anyMatch(ending -> candidate.name().endsWith(ending)
                                && (candidate.name().length() > ending.length() || ending.length() >= WHOLE_NAME));
    }

    /** Whether an entity watches firms, so that '회사' is another one. */
    public boolean isOnlooker(int entity, String noun) {
        return noun.equals(FIRM)
                && ONLOOKER.matcher(entities.get(entity).name()).matches();
    }

    /** The only entity that a noun fits, or null. */
    @Nullable
    public Integer only(String noun) {
        Integer found = null;
        for (int i = 0; i < entities.size(); i++) {
            if (fits(i, noun)) {
                if (found != null) {
                    return null;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether a body is a court, or decides as one does. */
    public boolean isJudge(int entity) {
        return entities.get(entity).type() == EntityType.AGENCY
                && (fits(entity, Instances.BENCH)
                        || JUDGE.matcher(entities.get(entity).name()).matches());
    }
}
