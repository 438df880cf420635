package io.claimgraph.collect.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one visitor at a time to each host, and the next only after a pause. Thread-safe. */
final class Turns {
    private static final int MAX_HOSTS = 2_000;

    private final Duration delay;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MAX_HOSTS;
        }
    };

    Turns(Duration delay) {
        this.delay = delay;
    }

    /** When a host may be visited next; guarded by its permit. */
    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private long next = System.nanoTime();
    }

    /** A round of visits that is at no host yet. */
    Visit visit(Deadline deadline) {
        return new Visit(deadline);
    }

    private Host host(String name) {
        synchronized (hosts) {
            return hosts.computeIfAbsent(name, _ -> new Host());
        }
    }

    /** One visitor, at one host at a time. Not thread-safe. */
    final class Visit implements AutoCloseable {
        private final Deadline deadline;
        private String name = "";
        private Host at = new Host();
        private Duration pause = delay;

        private Visit(Deadline deadline) {
            this.deadline = deadline;
        }

        /**
         * Leaves the host it is at and waits for its turn at another one; stays where it is at that one already.
         *
         * @throws BusyException if the turn would come too late
         */
        void moveTo(String host) throws BusyException, InterruptedException {
            if (host.equals(name)) {
                return;
            }
            close();
            Host next = host(host);
            if (!next.free.tryAcquire(Math.max(0, deadline.left().toNanos()), TimeUnit.NANOSECONDS)) {
                throw new BusyException("its server is being asked for too many other pages", delay);
            }
            name = host;
            at = next;
            long wait = next.next - System.nanoTime();
            if (deadline.isBefore(next.next)) {
                close(next.next);
                throw new BusyException(
                        "its server asks for a pause between pages, of %,d seconds from now"
                                .formatted(TimeUnit.NANOSECONDS.toSeconds(wait) + 1),
                        Duration.ofNanos(wait));
            }
            try {
                TimeUnit.NANOSECONDS.sleep(wait);
            } catch (InterruptedException e) {
                close(next.next);
                throw e;
            }
        }

        /** The host asks for at least this pause after the visit. */
        void pauseAfter(Duration asked) {
            pause = asked.compareTo(delay) > 0 ? asked : delay;
        }

        @Override
        public void close() {
            close(System.nanoTime() + pause.toNanos());
        }

        private void close(long next) {
            if (!name.isEmpty()) {
                name = "";
                pause = delay;
                at.next = next;
                at.free.release();
            }
        }
    }
}
