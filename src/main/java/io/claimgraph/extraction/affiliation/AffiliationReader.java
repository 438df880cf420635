package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Evidence;
import io.claimgraph.extraction.Affiliation;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.Provenance;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.PostReader;
import io.claimgraph.language.AnalysedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the posts of the persons of an article. Thread-safe. */
public final class AffiliationReader {
    private static final String MEMBER = "의원";
    private static final String EXPERT = "전문 ";

    /** A local government, whose council has members and not it. */
    private static final Pattern LOCAL = Pattern.compile(".+[시군구도]");

    private final PostReader posts = new PostReader();
    private final List<PostRule> rules = List.of(
            new PostAfterName(),
            new PostOfPartyHead(false),
            new PostBeforeName(),
            new PostWithinRole(),
            new PostBeforeTitle(),
            new Appointment(),
            new NamedTo(),
            new PostInBrackets(),
            new PostBeforeBrackets(),
            new PostOfQuoted(),
            new PostOfShared(),
            new PostOfGroup(),
            new PostBesideOther(),
            new PostInLabel(),
            new PostInHeadline(),
            new PostOfProsecutor(),
            new PostOfTopic(),
            new PostOfCareer(false),
            new PostOfCareer(true),
            new PostOfCalledBody(),
            new PostOfNearBody(),
            new PostOfTalk(),
            new PostOfLeadingBody(),
            new PostOfPartyHead(true));

    /** The posts, each person, organisation and role once, in the order of the text. */
    public List<Affiliation> read(AnalysedArticle article, DocumentEntities entities) {
        Context context = new Context(article, entities, posts);
        Map<Integer, List<Found>> byPerson = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (PostRule rule : rules) {
            for (Mention person : rule.ofCalled() ? context.called() : context.persons()) {
                List<Found> read = new ArrayList<>();
                rule.read(context, person, read);
                for (Found post : read) {
                    List<Found> others = byPerson.computeIfAbsent(post.person(), _ -> new ArrayList<>());
                    if (isNews(context, post, others)) {
                        others.add(post);
                        found.add(post);
                    }
                }
            }
        }
        return found.stream().map(post -> affiliation(context, post)).toList();
    }

    /** Whether a post says more than the person's others that were read before it. */
    private static boolean isNews(Context context, Found post, List<Found> others) {
        boolean known = !others.isEmpty() && others.stream().anyMatch(other -> isSame(other, post));
        boolean weak = post.confidence() < Found.SURE && !others.isEmpty();
        String body = context.entity(post.organization()).name();
        boolean council = post.role().equals(MEMBER) && LOCAL.matcher(body).matches();
        boolean state = context.entity(post.organization()).type() == EntityType.POLICY;
        return !known && !weak && !state && !council && isOwn(context, post.role());
    }

    private static boolean isSame(Found one, Found other) {
        return one.organization() == other.organization()
                && (one.role().endsWith(lastWord(other.role())) || other.role().endsWith(lastWord(one.role())));
    }

    /** Whether a role names nobody else ('주민센터 도하람 동장') and is no expert's on the body ('다온 전문 분석가'). */
    private static boolean isOwn(Context context, String role) {
        if (role.startsWith(EXPERT)) {
            return false;
        }
        for (int start = 0, end; start < role.length(); start = end + 1) {
            end = role.indexOf(' ', start);
            end = end < 0 ? role.length() : end;
            if (context.isPersonNamed(role.substring(start, end))) {
                return false;
            }
        }
        return true;
    }

    private static String lastWord(String role) {
        return role.substring(role.lastIndexOf(' ') + 1);
    }

    private static Affiliation affiliation(Context context, Found post) {
        return new Affiliation(
                context.entity(post.person()).name(),
                context.entity(post.organization()).name(),
                post.role(),
                Evidence.of(context.article().article(), post.span()),
                new Provenance(post.rule(), post.confidence()));
    }
}
