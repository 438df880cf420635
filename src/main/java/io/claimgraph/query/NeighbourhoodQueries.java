package io.claimgraph.query;

import io.claimgraph.query.GraphView.Edge;
import io.claimgraph.query.GraphView.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what to draw around an entity, one distance after the other. */
@Component
class NeighbourhoodQueries {
    private final GraphReader reader;
    private final EntityNames names;

    NeighbourhoodQueries(GraphReader reader, EntityNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The entities within some facts of the best known one with that id, name or alias. */
    Optional<GraphView> view(String entity, int depth) {
        if (depth < 1 || depth > GraphView.MAX_DEPTH) {
            throw new InvalidQueryException(
                    "depth", "depth must be from 1 to %d, not %d".formatted(GraphView.MAX_DEPTH, depth));
        }
        String name = SearchText.clean("entity", entity);
        if (name == null) {
            throw new InvalidQueryException("entity", "entity must not be blank");
        }
        return names.ids(name).stream()
                .findFirst()
                .flatMap(id -> reader.first(NamedQuery.GRAPH_CENTRE, Rows::node, Parameters.of("id", id)))
                .map(centre -> around(centre, depth));
    }

    private GraphView around(Node centre, int depth) {
        List<Node> nodes = new ArrayList<>(List.of(centre));
        List<Node> frontier = nodes;
        boolean truncated = false;
        for (int distance = 1; distance <= depth && !truncated && !frontier.isEmpty(); distance++) {
            int room = GraphView.MAX_NODES - nodes.size();
            List<Node> found = neighbours(frontier, nodes, room + 1);
            truncated = found.size() > room;
            frontier = found.subList(0, Math.min(room, found.size()));
            nodes = concat(nodes, frontier);
        }
        List<Edge> edges = reader.list(
                NamedQuery.GRAPH_EDGES,
                Rows::edge,
                Parameters.of("ids", ids(nodes)).and("limit", GraphView.MAX_EDGES + 1));
        boolean tooMany = edges.size() > GraphView.MAX_EDGES;
        return new GraphView(nodes, tooMany ? edges.subList(0, GraphView.MAX_EDGES) : edges, truncated || tooMany);
    }

    private List<Node> neighbours(List<Node> frontier, List<Node> known, int limit) {
        return reader.list(
                NamedQuery.GRAPH_NEIGHBOURS,
                Rows::node,
                Parameters.of("frontier", ids(frontier))
                        .and("known", ids(known))
                        .and("limit", limit));
    }

    private static List<Node> concat(List<Node> nodes, List<Node> more) {
        List<Node> all = new ArrayList<>(nodes);
        all.addAll(more);
        return all;
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }
}
