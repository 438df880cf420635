package io.claimgraph.collect.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.StreamClosedException;

/** Says in a clause why there is no answer, and never which addresses were tried or what stands at them. */
final class Failures {
    private Failures() {}

    static String reason(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "its host is unknown or has no public address";
            case ConnectException _ -> "its server does not accept the connection";
            case InterruptedIOException _ -> "its server does not answer in time";
            case SSLException _ -> "its server has no valid certificate, or no secure connection could be made";
            case MessageConstraintException _ -> "the headers of its server's answer are too large";
            case NoHttpResponseException _, ConnectionClosedException _, StreamClosedException _, EOFException _ ->
                "its server ends the answer too early";
            case ZipException _ -> "its server's answer is compressed wrongly";
            default -> "its server does not answer as a web server does";
        };
    }
}
