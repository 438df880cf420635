package io.claimgraph.extraction.attribution.quotation;

import io.claimgraph.extraction.attribution.word.Word;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells words that are a name and not said: "'…'라고 부르는". */
public final class Naming {
    private static final Pattern NAMING =
            Pattern.compile("(부르|부른|불렀|불리|불린|불렸|불러|일컫|일컬|칭하|칭했|칭한|명명|이름|적힌|쓰인|쓰여|적혀|평가받|평가된|여겨|알려진|표현되|표현된|놀림받|손꼽).*");

    private Naming() {}

    /** Whether a verb gives a name: "'…'라고 부르는". */
    public static boolean isBy(@Nullable Word verb) {
        return verb != null && NAMING.matcher(verb.bare()).matches();
    }
}
