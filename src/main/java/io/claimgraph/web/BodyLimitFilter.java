package io.claimgraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no request's body be read past {@link #LIMIT_BYTES}, whatever length the request announces. */
@Component
class BodyLimitFilter extends OncePerRequestFilter {
    /** Holds the longest text that is accepted, at three bytes a character. */
    static final int LIMIT_BYTES = 16 << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new LimitedRequest(request), response);
    }

    /** The body is longer than the limit. */
    static final class BodyTooLargeException extends IOException {
        BodyTooLargeException() {
            super("the request's body is longer than the limit of %d bytes".formatted(LIMIT_BYTES));
        }
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {
        LimitedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > LIMIT_BYTES) {
                throw new BodyTooLargeException();
            }
            return new LimitedStream(super.getInputStream());
        }
    }

    private static final class LimitedStream extends ServletInputStream {
        private final ServletInputStream stream;
        private long left = LIMIT_BYTES;

        LimitedStream(ServletInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            return count(stream.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = stream.read(buffer, offset, length);
            return count(read, read);
        }

        private int count(int result, int bytes) throws BodyTooLargeException {
            if (result >= 0) {
                left -= bytes;
            }
            if (left < 0) {
                throw new BodyTooLargeException();
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
