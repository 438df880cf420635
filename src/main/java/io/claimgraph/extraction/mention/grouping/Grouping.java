package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.composite.Composites;
import io.claimgraph.extraction.mention.lexicon.Courts;
import io.claimgraph.extraction.mention.lexicon.NameEndings;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Brings the candidates that name the same entity together. Thread-safe. */
final class Grouping {
    private static final int SHORTEST_POLICY = 5;

    /** Of policies that end alike, so many are looked at to find the one that another is short for. */
    private static final int MOST_ALIKE = 64;

    private static final String GROUP = "그룹";

    private final NameLexicon lexicon;
    private final NameKeys keys;
    private final NameEndings endings;
    private final PersonNames persons;
    private final PublicFoundations foundations;

    Grouping(NameLexicon lexicon, NameKeys keys, NameEndings endings, PersonNames persons) {
        this.endings = endings;
        this.persons = persons;
        this.foundations = new PublicFoundations(lexicon);
        this.lexicon = lexicon;
        this.keys = keys;
    }

    Drafts group(Body body, List<Candidate> candidates) {
        Map<String, Draft> byKey = new LinkedHashMap<>();
        Map<String, String> keyOf = new HashMap<>();
        for (Candidate candidate : candidates) {
            String surface = candidate.span().of(body.text());
            String name = Courts.of(surface);
            Candidate typed = typed(candidate, name);
            String key = keyOf.computeIfAbsent(typed.type() + name, _ -> key(typed, name));
            Draft draft = byKey.computeIfAbsent(key, _ -> new Draft());
            draft.add(name, typed);
            draft.addShortForm(surface);
        }
        List<Draft> drafts = new ArrayList<>(byKey.values());
        mergeNameParts(drafts);
        mergePolicies(drafts);
        mergeNational(drafts);
        merge(drafts, List.copyOf(drafts), new LongerNames(lexicon, persons, drafts, body.day())::of);
        drafts.sort(Comparator.comparingInt(Draft::firstSeen));
        return new Drafts(drafts);
    }

    /** A body that no one knows is what its ending says. */
    private Candidate typed(Candidate candidate, String surface) {
        boolean open = candidate.type().isBody() && candidate.trust() < Composites.TRUST;
        if (!open || candidate.entry() != NameLexicon.NO_ENTRY || lexicon.trie().get(surface) != Trie.NONE) {
            return candidate;
        }
        EntityType type = foundations.contains(surface) ? EntityType.AGENCY : endings.typeOf(surface);
        return type == null ? candidate : new Candidate(candidate.span(), type, candidate.trust(), candidate.entry());
    }

    private String key(Candidate candidate, String surface) {
        int entry = candidate.entry();
        if (entry == NameLexicon.NO_ENTRY) {
            entry = lexicon.trie().get(surface);
        }
        String name =
                entry == NameLexicon.NO_ENTRY ? surface : lexicon.entry(entry).name();
        return isGroupOfNamesake(name) ? name : keys.of(name, candidate.type());
    }

    /** A group and the firm it is called after are two, where both are known. */
    private boolean isGroupOfNamesake(String name) {
        if (!name.endsWith(GROUP)) {
            return false;
        }
        int firm = lexicon.trie()
                .get(name.substring(0, name.length() - GROUP.length()).strip());
        return firm != Trie.NONE && !lexicon.entry(firm).name().equals(name);
    }

    /** A later '그린' is the '폴 그린' before it. */
    private static void mergeNameParts(List<Draft> drafts) {
        List<Draft> persons = ofType(drafts, EntityType.PERSON);
        Map<String, List<Draft>> wholes = new HashMap<>();
        for (Draft whole : persons) {
            parts(whole.name())
                    .forEach(part ->
                            wholes.computeIfAbsent(part, _ -> new ArrayList<>()).add(whole));
        }
        merge(drafts, persons, part -> wholes.getOrDefault(part.name(), List.of()));
    }

    /** What a name begins or ends with, between blanks. */
    private static Set<String> parts(String name) {
        Set<String> parts = new HashSet<>();
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            parts.add(name.substring(space + 1));
            if (space > 1) {
                parts.add(name.substring(0, space));
            }
        }
        return parts;
    }

    /** A later '로봇 경진대회' is the '2025 로봇 경진대회' before it, '바다펀드' the '바다산업성장펀드'. */
    private static void mergePolicies(List<Draft> drafts) {
        List<Draft> policies = ofType(drafts, EntityType.POLICY);
        Map<String, List<Draft>> wholes = new HashMap<>();
        for (Draft whole : policies) {
            List<Draft> alike = wholes.computeIfAbsent(lastTwo(unspaced(whole)), _ -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(whole);
            }
        }
        merge(
                drafts,
                policies,
                part -> wholes.getOrDefault(lastTwo(unspaced(part)), List.of()).stream()
                        .filter(whole -> isShortened(unspaced(part), unspaced(whole))
                                || whole.name().endsWith(" " + part.name()))
                        .toList());
    }

    /** A later '교통부' is the '칠레 교통부' before it, unless that is a name of its own. */
    private void mergeNational(List<Draft> drafts) {
        List<Draft> bodies =
                drafts.stream().filter(draft -> draft.type().isBody()).toList();
        Map<String, Draft> wholes = new HashMap<>();
        for (Draft whole : bodies) {
            int space = whole.name().indexOf(' ');
            if (space > 0 && isCountry(whole.name().substring(0, space))) {
                wholes.putIfAbsent(whole.name().substring(space + 1), whole);
            }
        }
        merge(
                drafts,
                bodies.stream()
                        .filter(part -> lexicon.trie().get(part.name()) == Trie.NONE)
                        .toList(),
                part -> wholes.containsKey(part.name()) ? List.of(wholes.get(part.name())) : List.of());
    }

    private boolean isCountry(String name) {
        int entry = lexicon.trie().get(name);
        return entry != Trie.NONE && lexicon.entry(entry).isCountry();
    }

    private static List<Draft> ofType(List<Draft> drafts, EntityType type) {
        return drafts.stream().filter(draft -> draft.type() == type).toList();
    }

    /** Takes each part into the first of its wholes that is still there. */
    private static void merge(List<Draft> drafts, List<Draft> parts, Function<Draft, List<Draft>> wholes) {
        Set<Draft> gone = new HashSet<>();
        for (Draft part : parts) {
            wholes.apply(part).stream()
                    .filter(whole -> whole != part && !gone.contains(whole))
                    .findFirst()
                    .ifPresent(whole -> {
                        whole.absorb(part);
                        gone.add(part);
                    });
        }
        drafts.removeAll(gone);
    }

    private static String unspaced(Draft policy) {
        return policy.name().replace(" ", "");
    }

    private static String lastTwo(String name) {
        return name.substring(Math.max(0, name.length() - 2));
    }

    private static boolean isShortened(String shorter, String longer) {
        return shorter.length() >= SHORTEST_POLICY && Introductions.isDrawnFrom(shorter, longer);
    }
}
