package io.claimgraph.ingest.job;

import io.claimgraph.web.InvalidInputException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells of a job's progress as server-sent events: whichever process runs it, and after a break in the connection too, since each
 * event is the whole job. Thread-safe.
 */
@Component
class JobEvents implements SmartLifecycle {
    private static final Duration EVERY = Duration.ofMillis(500);

    /** A comment after so many looks without a change, so that a client that has gone is noticed. */
    private static final int LOOKS_BETWEEN_SIGNS = 20;

    private static final int MOST_LISTENERS = 100;

    /** No limit: it ends with the job, or with its client. */
    private static final long FOR_EVER = 0L;

    private final Jobs jobs;
    private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    JobEvents(Jobs jobs) {
        this.jobs = jobs;
    }

    /** @throws InvalidInputException if too many listen already */
    SseEmitter of(JobView job) {
        if (listeners.size() >= MOST_LISTENERS) {
            throw InvalidInputException.conflict(
                    "id",
                    "%d clients listen to jobs already; ask for /api/jobs/{id} instead".formatted(MOST_LISTENERS));
        }
        SseEmitter emitter = new SseEmitter(FOR_EVER);
        listeners.add(emitter);
        emitter.onCompletion(() -> listeners.remove(emitter));
        emitter.onError(failure -> listeners.remove(emitter));
        Thread.ofVirtual().name("job-events").start(() -> tell(job, emitter));
        return emitter;
    }

    private void tell(JobView first, SseEmitter emitter) {
        try {
            send(first, emitter);
            Optional<JobView> last = Optional.of(first);
            for (int looks = 1; running && last.filter(job -> !job.atRest()).isPresent(); looks++) {
                Thread.sleep(EVERY);
                Optional<JobView> now = jobs.find(first.id());
                if (now.isPresent() && !now.equals(last)) {
                    send(now.get(), emitter);
                    looks = 0;
                } else if (looks % LOOKS_BETWEEN_SIGNS == 0) {
                    emitter.send(SseEmitter.event().comment(""));
                }
                last = now;
            }
            emitter.complete();
        } catch (IOException e) {
            listeners.remove(emitter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        } finally {
            listeners.remove(emitter);
        }
    }

    private static void send(JobView job, SseEmitter emitter) throws IOException {
        emitter.send(
                SseEmitter.event().name("job").id(String.valueOf(job.done())).data(job, MediaType.APPLICATION_JSON));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends before the server does, which would wait for its clients. */
    @Override
    public void stop() {
        running = false;
        listeners.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
