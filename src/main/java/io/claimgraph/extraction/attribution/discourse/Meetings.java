package io.claimgraph.extraction.attribution.discourse;

import io.claimgraph.extraction.attribution.rule.Context;
import io.claimgraph.extraction.attribution.source.Source;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.source.Speaker;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.language.WordSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who meets somebody, so that '양측은' are both: '민 장관은 … 남 장관과 회담을 가졌다', '가온전자가 나루통신과 협약을 맺었다'. */
public final class Meetings {
    private static final Pattern MEETING =
            Pattern.compile("만나.*|만났.*|손잡.*|.*(회담|면담|접견|회동|간담회|오찬|만찬|조찬|통화|협약|양해각서|MOU|계약|협정|협상|교섭|합의|제휴|대담|협의|회의).*");

    /** '누리부 장관을 | 예방해': the one who is met is its object. */
    private static final Pattern RECEIVED = Pattern.compile("(예방|접견|면담|만나|만났|만난|만남|초청|방문).*");

    private static final WordSet BETWEEN = new WordSet(Set.of("간", "간의", "사이", "사이의", "간에"));

    private Meetings() {}

    /** Who meets another one in a sentence, null if nobody is told to. */
    public static @Nullable Speaker host(Context context) {
        Speaker joint = between(context);
        if (joint != null) {
            return joint;
        }
        for (Source source : context.sources()) {
            boolean acts = source.isMain() || source.role() == Role.SUBJECT;
            if (acts && source.speaker() instanceof Speaker.Named host) {
                return meets(context, source.last() + 1) ? host : null;
            }
        }
        return null;
    }

    /** The first of those in 'A 장관과 B 당서기 간 면담에서는', or null. */
    private static @Nullable Speaker between(Context context) {
        WordLine line = context.line();
        for (int i = 1; i + 1 < line.size(); i++) {
            boolean between = BETWEEN.contains(line.get(i).bare())
                    && MEETING.matcher(line.get(i + 1).bare()).matches();
            if (between && !line.get(i - 1).isQuotation()) {
                String noun = line.get(i - 1).bare();
                Source both = context.finder().phrase(line, i - 1, noun, Role.OWNER);
                return both != null && both.speaker() instanceof Speaker.Joint joint
                        ? new Speaker.Named(joint.first())
                        : null;
            }
        }
        return null;
    }

    private static boolean meets(Context context, int from) {
        boolean other = false;
        WordLine line = context.line();
        for (int i = from; i < line.size(); i++) {
            Word word = line.get(i);
            if (word.isQuotation()) {
                return false;
            }
            if (other && MEETING.matcher(word.bare()).matches()) {
                return true;
            }
            other |= (word.endsWith("와") || word.endsWith("과")) && isNamed(context, i);
            boolean seen = (word.endsWith("을") || word.endsWith("를")) && isNamed(context, i);
            Word next = line.at(i + 1);
            if (seen && next != null && RECEIVED.matcher(next.bare()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Context context, int index) {
        String bare = context.line().get(index).bare();
        Source other = context.finder().phrase(context.line(), index, bare.substring(0, bare.length() - 1), Role.OWNER);
        return other != null && other.speaker() instanceof Speaker.Named;
    }
}
