package io.claimgraph.extraction.affiliation;

import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.post.Post;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** '도하람 특별검사': who leads the team of a special prosecutor that the article names. */
final class PostOfProsecutor implements PostRule {
    private static final String NAME = "post-of-prosecutor";
    private static final double CONFIDENCE = 0.85;
    private static final String PROSECUTOR = "특별검사";
    private static final Set<String> LEADING = Set.of(PROSECUTOR, "특검");
    private static final Pattern TEAM = Pattern.compile(".+ (?:특별검사팀|특검팀)");

    @Override
    public void read(Context context, Mention person, List<Found> out) {
        Post own = context.postAt(person.span().end());
        if (own == null || own.organization() != null) {
            return;
        }
        String role = own.role().of(context.text());
        String name = context.entity(person.entity()).name() + " ";
        if (LEADING.contains(role)) {
            Mention team = context.lastBody(
                    context.text().length(),
                    body -> body.forms().stream()
                            .anyMatch(form ->
                                    form.startsWith(name) && TEAM.matcher(form).matches()));
            if (team != null) {
                out.add(new Found(
                        person.entity(),
                        team.entity(),
                        PROSECUTOR,
                        Context.around(person.span(), own.role()),
                        NAME,
                        CONFIDENCE));
            }
        }
    }
}
