package io.claimgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/**
 * A command as it was run, with what it printed.
 *
 * @param code its exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
    static Run of(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Claimgraph.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
