package io.claimgraph.extraction.mention;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds persons named again by family name and post ('신 부사장', '윤 대통령'). Thread-safe. */
final class TitleReferences {
    private static final Set<String> BEFORE_TITLE = Set.of("전", "신임", "현", "수석", "총괄", "선임");
    private static final int ROLE_REACH = 40;
    private static final int BEFORE_REACH = 14;

    private final Titles titles;
    private final PersonNames names;
    private final NameEnds ends;

    TitleReferences(Titles titles, PersonNames names, NameEnds ends) {
        this.titles = titles;
        this.names = names;
        this.ends = ends;
    }

    void find(Body body, Drafts drafts, List<Mention> mentions) {
        for (int i = 0; i + 1 < body.size(); i++) {
            String surname = body.textOf(i);
            if (surname.length() > 2
                    || !names.isSurname(surname)
                    || !body.gapAfter(i).equals(" ")) {
                continue;
            }
            int end = titleEnd(body, i + 1);
            if (end < 0) {
                continue;
            }
            Span span = new Span(body.word(i).start(), end);
            if (overlaps(mentions, span)) {
                continue;
            }
            int person = person(body, drafts, mentions, surname, span);
            if (person >= 0) {
                mentions.add(new Mention(span, person, Mention.Kind.TITLE));
                drafts.get(person).addTitleForm(span.of(body.text()));
            }
        }
    }

    /** Where the post ends that begins with a word, '전' and '신임' before it and a second word of it included. */
    private int titleEnd(Body body, int index) {
        int last = BEFORE_TITLE.contains(body.textOf(index))
                        && body.gapAfter(index).equals(" ")
                ? index + 1
                : index;
        for (int i = last; i >= index; i--) {
            Word word = body.word(i);
            if (titles.lengthAtEnd(body.text(), word.start(), word.end()) > 0) {
                return word.end();
            }
            int core = ends.coreEnd(body.text(), word, 1);
            if (titles.lengthAtEnd(body.text(), word.start(), core) > 0) {
                return core;
            }
        }
        return -1;
    }

    private static boolean overlaps(List<Mention> mentions, Span span) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** The person of that family name whose own post fits; without one, the one named last before. */
    private static int person(Body body, Drafts drafts, List<Mention> mentions, String surname, Span span) {
        String text = body.text();
        String title = text.substring(span.start() + surname.length() + 1, span.end());
        Pattern head = Pattern.compile("(?<!부|차)" + Pattern.quote(title.substring(title.lastIndexOf(' ') + 1)));
        Pattern beforeName = Pattern.compile(head.pattern() + "(?:인)? $");
        List<Mention> persons = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.TITLE
                        && drafts.get(mention.entity()).type() == EntityType.PERSON)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        int best = -1;
        int bestScore = -1;
        for (int i = 0; i < persons.size(); i++) {
            Span named = persons.get(i).span();
            if (!named.of(text).startsWith(surname) || named.length() == surname.length()) {
                continue;
            }
            int from = i == 0 ? 0 : persons.get(i - 1).span().end();
            int to = i + 1 == persons.size()
                    ? text.length()
                    : persons.get(i + 1).span().start();
            boolean isBefore = named.start() < span.start();
            to = isBefore ? Math.min(to, span.start()) : to;
            boolean fits = head.matcher(text.substring(named.end(), Math.min(to, named.end() + ROLE_REACH)))
                            .find()
                    || beforeName
                            .matcher(text.substring(Math.max(from, named.start() - BEFORE_REACH), named.start()))
                            .find();
            int score = (fits ? 2 : 0) + (isBefore ? 1 : 0);
            if (score > bestScore || (score == bestScore && isBefore)) {
                bestScore = score;
                best = persons.get(i).entity();
            }
        }
        return best;
    }
}
