package io.claimgraph.cli;

import io.claimgraph.cli.train.LearntWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of weights that a training wrote. */
final class WeightFile {
    private static final String COMMENT = "#";

    private WeightFile() {}

    /** The weight of each trait. A line that tells none is named. */
    static Map<String, Double> read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith(COMMENT)) {
                String[] row = line.split("\t", -1);
                weights.put(row[0], weight(row, "%s: line %d".formatted(table, i + 1)));
            }
        }
        weights.remove(LearntWeights.LEAST);
        return weights;
    }

    private static double weight(String[] row, String place) {
        String weight = row.length < 2 ? "" : row[1];
        try {
            double parsed = Double.parseDouble(weight);
            if (Double.isFinite(parsed)) {
                return parsed;
            }
        } catch (NumberFormatException _) {
            // Told below, as a number without end is.
        }
        throw new CommandFailedException("%s: '%s' is no weight".formatted(place, weight));
    }
}
