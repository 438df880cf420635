package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import io.claimgraph.language.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** '민새롬 정책관' in an article about a ministry, '노아람 원내대변인' in one about a party: the body that was named last before. */
final class PostOfLeadingBody implements PostRule {
    private static final String NAME = "post-of-leading-body";
    private static final String PARTY = "PARTY";
    private static final double CONFIDENCE = 0.7;
    private static final Set<String> UNLED = Set.of("정부", "국회", "검찰", "경찰", "청와대", "대통령실", "금융당국");

    private static final Pattern OFFICE = Pattern.compile("(?!(?:.*의회|국회) ).*(?:부|처|청|위|위원회|실|원|시|도|군|구|공단)");

    /** Whoever holds a post for another or will hold it. */
    private static final Pattern ACTING = Pattern.compile(" ?(?:직무대리|직무대행|권한대행|대행|대리|내정자|지명자|후보자)$");

    private final Set<String> surnames = Lexicon.tokens("ko/names/surnames.txt");
    /** What marks a post that is meant only as a word of its own. */
    private static final String WHOLE = "=";

    /** A post, whether it must be a whole word, the type of the bodies that have one, and what their names are like. */
    private record Title(String post, boolean whole, String kind, Pattern body) {
        static Title of(List<String> row) {
            boolean whole = row.get(0).startsWith(WHOLE);
            String post = whole ? row.get(0).substring(WHOLE.length()) : row.get(0);
            return new Title(post, whole, row.get(1), row.size() > 2 ? Pattern.compile(row.get(2)) : OFFICE);
        }

        /** Whether a role is this post, or one that ends so where it need not be a word of its own. */
        boolean isHeldBy(String role) {
            return whole ? role.substring(role.lastIndexOf(' ') + 1).equals(post) : role.endsWith(post);
        }
    }

    private final List<Title> titles =
            Lexicon.rows("ko/names/office-titles.tsv").stream().map(Title::of).toList();

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        Post post = context.postAt(person.span().end());
        if (post == null
                || post.organization() != null
                || post.former()
                || Possessors.isUnknown(context.text(), person.span().start())) {
            return;
        }
        String role = post.role().of(context.text());
        if (role.indexOf(' ') >= 0) {
            return;
        }
        int headed = headedBody(context, role);
        int body = headed >= 0 || isForeign(person.span().of(context.text()))
                ? headed
                : leadingBody(context, role, person.span().start());
        if (body >= 0) {
            out.add(new Found(
                    person.entity(), body, role, Context.around(person.span(), post.role()), NAME, CONFIDENCE));
        }
    }

    /** Whether a name is of several words or begins with no Korean family name. */
    private boolean isForeign(String name) {
        return name.indexOf(' ') > 0
                || !(surnames.contains(name.substring(0, 1))
                        || surnames.contains(name.substring(0, Math.min(2, name.length()))));
    }

    /** The body whose head the post names by its last word: the 나주시보건소 of a 보건소장; -1 if there is none. */
    private static int headedBody(Context context, String role) {
        String kind = role.endsWith("장") ? role.substring(role.lastIndexOf(' ') + 1, role.length() - 1) : "";
        if (kind.length() < 2) {
            return -1;
        }
        return context.firstBody(kind);
    }

    private int leadingBody(Context context, String held, int offset) {
        String role = ACTING.matcher(held).replaceFirst("");
        return titles.stream()
                .filter(title -> title.isHeldBy(role))
                .findFirst()
                .map(title -> context.leading(title.kind() + title.body(), entity -> isOf(title, entity))
                        .at(offset))
                .orElse(-1);
    }

    private static boolean isOf(Title title, ExtractedEntity entity) {
        if (title.kind().equals(PARTY)) {
            return Context.isParty(entity);
        }
        return entity.type() == EntityType.AGENCY
                && !UNLED.contains(entity.name())
                && title.body().matcher(entity.name()).matches();
    }
}
