package io.claimgraph.extraction.mention.body;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.candidate.Finder;
import io.claimgraph.extraction.mention.lexicon.ActingPlaces;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.language.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds local governments that no lexicon holds where they act: the text tells them by their heads and councils ('노을군수', '다솜시의회'). Thread-safe. */
final class LocalGovernmentFinder implements Finder {
    private static final double TRUST = 0.86;
    private static final List<String> TOKENS = List.of("군수", "군의회", "군의원", "군청", "시의회", "시의원", "시청", "구의회", "구의원");
    private static final Pattern GOVERNED = Pattern.compile(
            "(?<![가-힣])([가-힣]{1,3}(?:군(?=수|의회|의원|청)|시(?=의회|의원|청)|구(?=의회|의원)))(?:수|의회|의원|청)(?![가-힣]{2})");

    private final NameLexicon lexicon;
    private final ActingPlaces acting = new ActingPlaces();

    LocalGovernmentFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Body body, List<Candidate> out) {
        String text = body.text();
        if (TOKENS.stream().noneMatch(text::contains)) {
            return;
        }
        Map<String, NameLexicon.Entry> governments = governments(text);
        for (int i = 0; i < body.size() && !governments.isEmpty(); i++) {
            int start = body.word(i).start();
            for (Map.Entry<String, NameLexicon.Entry> government : governments.entrySet()) {
                int end = start + government.getKey().length();
                if (text.startsWith(government.getKey(), start)
                        && acting.acts(text, start, end, government.getValue())) {
                    out.add(new Candidate(start, end, EntityType.AGENCY, TRUST));
                }
            }
        }
    }

    private Map<String, NameLexicon.Entry> governments(String text) {
        Map<String, NameLexicon.Entry> found = new HashMap<>();
        Matcher matcher = GOVERNED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name.length() > 2 && lexicon.trie().get(name) == Trie.NONE) {
                found.put(name, new NameLexicon.Entry(name, List.of(), EntityType.AGENCY, NameLexicon.Kind.LOCAL));
            }
        }
        return found;
    }
}
