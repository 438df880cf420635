package io.claimgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The writing queries, each in its file below {@code cypher/write}. */
enum WriteQuery {
    LOCK_NAMES,
    BEARERS,
    STORED_ARTICLES,
    LOCK_ENTITIES,
    FORGET_ARTICLES,
    KEEP_VERSIONS,
    LOCK_STORIES,
    SIMILAR_ARTICLES,
    STORIES_OF_ARTICLES,
    STORY_MEMBERS,
    STORY_TEXTS,
    FORGET_COPIES,
    COPIES,
    STORY_STATEMENTS,
    EXPRESS,
    ENTITIES,
    NAMES,
    ARTICLES,
    MENTIONS,
    STATEMENTS,
    SPEAKERS,
    TOPICS,
    PROPOSALS,
    FUNDINGS,
    REPORTED_FUNDINGS,
    AFFILIATIONS,
    REMAINING_NAMES,
    FORGET_NAMES,
    REMOVE_ENTITIES,
    REMOVE_CLAIMS,
    REMOVE_OUTLETS,
    REMOVE_MIGRATION_LOCK,
    JOB_CREATE,
    JOB_FIND,
    JOBS,
    JOB_CLAIM,
    JOB_ADVANCE,
    JOB_MEND,
    JOB_FINISH,
    JOB_CANCEL,
    JOB_RESUME,
    JOB_RETRY,
    JOB_UNFINISHED,
    JOBS_INTERRUPTED,
    JOB_FAILURES,
    JOB_FAILED_NUMBERS;

    private final String cypher = read();

    String cypher() {
        return cypher;
    }

    private String read() {
        String path = "/cypher/write/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = WriteQuery.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no query at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
