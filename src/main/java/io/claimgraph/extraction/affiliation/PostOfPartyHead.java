package io.claimgraph.extraction.affiliation;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.language.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** '추미애 전 대표' beside '민주당': heads of parties are called by their post alone, as everybody knows of which party. */
final class PostOfPartyHead implements PostRule {
    private static final String NAME = "post-of-party-head";
    private static final double CONFIDENCE = 0.85;

    /** What a post may begin with that adds nothing to it: '당대표'. */
    private static final String PARTY = "당";

    private static final String FORMER = "전 ";

    private final Map<String, Head> heads = new HashMap<>();

    /** Whether those are read whom the text calls by family name and post. */
    private final boolean called;

    /** The parties that somebody headed, and by which posts. */
    private record Head(List<String> parties, Set<String> posts) {
        boolean held(String role) {
            return posts.contains(role) || (role.startsWith(PARTY) && posts.contains(role.substring(PARTY.length())));
        }
    }

    PostOfPartyHead(boolean called) {
        this.called = called;
        for (List<String> row : Lexicon.rows("ko/names/party-heads.tsv")) {
            heads.put(
                    row.get(0),
                    new Head(List.of(row.get(1).split(",")), Set.of(row.get(2).split(" "))));
        }
    }

    @Override
    public boolean ofCalled() {
        return called;
    }

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        Head head = heads.get(context.entity(person.entity()).name());
        Span role = head == null ? null : role(context, person);
        if (head == null || role == null) {
            return;
        }
        boolean former = context.text().startsWith(FORMER, role.start());
        String words = role.of(context.text());
        Integer party = head.held(former ? words.substring(FORMER.length()) : words) ? party(context, head) : null;
        if (party != null) {
            Span span = Context.around(person.span(), role);
            out.add(new Found(person.entity(), party, words, span, NAME, CONFIDENCE));
        }
    }

    /** The person's own post where no body stands with it; '전' belongs to it. */
    private @Nullable Span role(Context context, Mention person) {
        if (called) {
            int blank = context.text().indexOf(' ', person.span().start());
            return blank > 0 && blank + 1 < person.span().end()
                    ? new Span(blank + 1, person.span().end())
                    : null;
        }
        Post post = context.postAt(person.span().end());
        if (post == null || post.organization() != null) {
            return null;
        }
        int mark = post.role().start() - FORMER.length();
        return post.former() && context.text().startsWith(FORMER, mark)
                ? new Span(mark, post.role().end())
                : post.role();
    }

    /** The first of the head's parties that the article names, in full or by the last part of its name. */
    private static @Nullable Integer party(Context context, Head head) {
        for (String party : head.parties()) {
            for (int i = 0; i < context.entities().size(); i++) {
                if (Context.isParty(context.entity(i))
                        && party.endsWith(context.entity(i).name())) {
                    return i;
                }
            }
        }
        return null;
    }
}
