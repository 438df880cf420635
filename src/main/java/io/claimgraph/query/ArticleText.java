package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.claimgraph.query.ArticleView.Zone;
import java.util.List;

/**
 * A version of an article, to read. Facts are kept of the current one only.
 *
 * @param version which one
 * @param text the text as it came
 * @param zones what each stretch of the text is, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleText(@JsonUnwrapped ArticleVersion version, String text, List<Zone> zones) {
    public ArticleText {
        zones = List.copyOf(zones);
    }
}
