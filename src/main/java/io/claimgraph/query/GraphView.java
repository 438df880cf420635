package io.claimgraph.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entities around one entity and what connects them, for drawing.
 *
 * @param nodes the entities, the one asked for first, then most connected first within each distance
 * @param edges what connects two of the nodes
 * @param truncated whether there is more within reach than {@value #MAX_NODES} nodes and {@value #MAX_EDGES} edges
 */
public record GraphView(List<Node> nodes, List<Edge> edges, boolean truncated) {
    /** Most nodes of an answer. */
    public static final int MAX_NODES = 300;
    /** Most edges of an answer: those of the most facts. */
    public static final int MAX_EDGES = 2000;
    /** Farthest distance from the entity asked for that an answer covers. */
    public static final int MAX_DEPTH = 3;

    public GraphView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An entity.
     *
     * @param id its identity in the graph
     * @param type what it is
     * @param name the name it is kept under
     * @param degree number of facts it takes part in, in the whole graph
     */
    public record Node(String id, EntityRef.Type type, String name, int degree) {}

    /**
     * All facts of one type and label between two nodes.
     *
     * @param id stable identity
     * @param source id of the node that speaks, proposes, funds or holds the post
     * @param target id of the node that it speaks about, proposes, funds or holds the post with
     * @param type what connects them
     * @param label the post or the sum of money, where there is one
     * @param count number of facts
     * @param evidence where the latest of them was read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edge(
            String id,
            String source,
            String target,
            EdgeType type,
            @Nullable String label,
            int count,
            SourceView evidence) {}

    /** What connects two entities. */
    public enum EdgeType {
        /** The source made a statement that names the target. */
        SPOKE_ABOUT,
        PROPOSED,
        FUNDED,
        AFFILIATED_WITH
    }
}
