package io.claimgraph.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.junit.jupiter.api.Test;

class EqualClassesTest {
    private final ConnectionCosts costs = ConnectionCosts.getInstance();
    private final EqualClasses equal = new EqualClasses(costs);

    @Test
    void theClassThatStandsForOthersCostsWhatTheyCost() {
        List<String> wrong = new ArrayList<>();
        for (int leftClass = 0; leftClass < Dictionary.LEFT_CLASSES; leftClass++) {
            for (int rightClass = 0; rightClass < Dictionary.RIGHT_CLASSES; rightClass++) {
                int cost = costs.get(rightClass, leftClass);
                int shared = costs.get(equal.right(rightClass), equal.left(leftClass));
                if (cost != shared || cost < equal.least(leftClass)) {
                    wrong.add("left %d, right %d".formatted(leftClass, rightClass));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
