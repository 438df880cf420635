package io.claimgraph.extraction.attribution.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the instances of a case, by which a report calls the courts that it went through: '1심은', '항소심 재판부는'. */
public final class Instances {
    /** The judges of a case. */
    public static final String BENCH = "재판부";

    private static final String INSTANCE = "(?:[1-3]|원|하급|항소|상고|재항고|재|파기환송|파기 환송)심";

    private static final String LAST = "심";

    private static final Pattern ALONE = Pattern.compile(INSTANCE);

    private static final Pattern WITH_PARTICLE = Pattern.compile("(" + INSTANCE + ")(은|는|이|도|의|에서|에서는|에선|에서도)");

    /** Courts that a first appeal goes to where none of appeals is named: '솔내지법 형사항소부'. */
    private static final Pattern LOCAL = Pattern.compile(".*(지법|지방법원|지원)");

    private static final Pattern APPEAL = Pattern.compile("(2|항소)심.*");

    private Instances() {}

    /** Whether a noun is an instance. */
    public static boolean isOne(String noun) {
        return noun.endsWith(LAST) && ALONE.matcher(noun).matches();
    }

    /** The bench of an instance, as a noun that a court fits: '1심 재판부'. */
    public static String bench(String instance) {
        return instance + ' ' + BENCH;
    }

    /** Whether a noun is the bench of an instance. */
    public static boolean isBench(String noun) {
        return noun.endsWith(' ' + BENCH) && isOne(noun.substring(0, noun.length() - BENCH.length() - 1));
    }

    /** Whether a court of a name can have heard an instance that no court's name fits better. */
    public static boolean mayHear(String bench, String court) {
        return APPEAL.matcher(bench).matches() && LOCAL.matcher(court).matches();
    }

    /** An instance and its particle, which the morphology takes for a verb ('1심은' as planted); null for other words. */
    static Particles.@Nullable Split split(String word) {
        Matcher matcher = word.indexOf(LAST) < 0 ? null : WITH_PARTICLE.matcher(word);
        return matcher != null && matcher.matches() ? new Particles.Split(matcher.group(1), matcher.group(2)) : null;
    }
}
