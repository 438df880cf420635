package io.claimgraph.extraction.attribution;

import io.claimgraph.extraction.attribution.Source.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who meets somebody, so that '양측은' are both: '민 장관은 … 남 장관과 회담을 가졌다', '가온전자가 나루통신과 협약을 맺었다'. */
final class Meetings {
    private static final Pattern MEETING =
            Pattern.compile("만나.*|만났.*|손잡.*|.*(회담|면담|접견|회동|간담회|오찬|만찬|조찬|통화|협약|양해각서|MOU|계약|협정|협상|교섭|합의|제휴|대담|협의|회의).*");

    private Meetings() {}

    /** Who meets another one in a sentence, null if nobody is told to. */
    static @Nullable Speaker host(Context context) {
        for (Source source : context.sources()) {
            boolean acts = source.isMain() || source.role() == Role.SUBJECT;
            if (acts && source.speaker() instanceof Speaker.Named host) {
                return meets(context, source.last() + 1) ? host : null;
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
        }
        return false;
    }

    private static boolean isNamed(Context context, int index) {
        String bare = context.line().get(index).bare();
        Source other = context.finder().phrase(context.line(), index, bare.substring(0, bare.length() - 1), Role.OWNER);
        return other != null && other.speaker() instanceof Speaker.Named;
    }
}
