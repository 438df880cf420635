package io.claimgraph.extraction.funding.raising;

import io.claimgraph.extraction.ExtractedEntity;
import io.claimgraph.extraction.clause.Word;
import io.claimgraph.extraction.funding.scene.Draft;
import io.claimgraph.extraction.funding.scene.FundingRule;
import io.claimgraph.extraction.funding.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** '△로봇 개발사 '가온로봇' 820억원(시리즈B)': who raised how much in which round, in a list of rounds; from nobody named there. */
public final class RoundItemRule implements FundingRule {
    private static final Pattern ROUND =
            Pattern.compile("\\((?:프리|시드|시리즈|브리지|브릿지|[Pp]re|[Ss]eries|[Ss]eed)[^()]{0,12}\\)");
    private static final int LONGEST = 24;

    @Override
    public Optional<Draft> read(Scene scene) {
        int end = scene.sum().money().span().end();
        String behind = scene.text().substring(end, Math.min(scene.text().length(), end + LONGEST));
        int name = scene.sum().first() - 1;
        boolean round = behind.startsWith("(") && ROUND.matcher(behind).lookingAt();
        if (!round || name < scene.sum().from() || !scene.word(name).isBare()) {
            return Optional.empty();
        }
        String raiser = raiser(scene, name);
        scene.memory().raised(raiser);
        return Optional.of(new Draft(List.of(), raiser, scene.sum().last(), Draft.Rule.RAISE));
    }

    private static String raiser(Scene scene, int index) {
        Word word = scene.word(index);
        List<ExtractedEntity> named = scene.actors().at(scene.strand(), index);
        return named.isEmpty() ? word.core().of(scene.text()) : named.getFirst().name();
    }
}
