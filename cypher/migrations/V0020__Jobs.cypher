// Imports of archives, and what they could not take in. An id begins with the time of its making, so that it sorts by age.
CREATE CONSTRAINT ingest_job_id IF NOT EXISTS FOR (n:IngestJob) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ingest_failure_id IF NOT EXISTS FOR (n:IngestFailure) REQUIRE n.id IS UNIQUE;
CREATE INDEX ingest_job_state IF NOT EXISTS FOR (n:IngestJob) ON (n.state);
CREATE INDEX ingest_job_fingerprint IF NOT EXISTS FOR (n:IngestJob) ON (n.fingerprint);
CREATE INDEX ingest_failure_place IF NOT EXISTS FOR (n:IngestFailure) ON (n.job, n.number);
