package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.text.Body;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds embassies with the country they are in: '주칠레 대한민국 대사관', '주유엔 대표부'. Thread-safe. */
final class EmbassyFinder implements Finder {
    private static final double TRUST = 0.96;

    /** A name begins so near its last word. */
    private static final int BEFORE = 24;

    private static final List<String> KINDS = List.of("대사관", "영사관", "대표부");
    private static final Pattern NAME =
            Pattern.compile("(?<![가-힣A-Za-z0-9])주[가-힣A-Z]{1,7} (?:[가-힣]{2,5} ?)?(?:대사관|총영사관|영사관|대표부)(?![가-힣]{3})");

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        for (String kind : KINDS) {
            for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
                Matcher name = NAME.matcher(text)
                        .region(Math.max(0, at - BEFORE), Math.min(text.length(), at + kind.length() + 1))
                        .useTransparentBounds(true);
                if (name.find()) {
                    out.add(new Candidate(name.start(), name.end(), EntityType.AGENCY, TRUST));
                }
            }
        }
    }
}
