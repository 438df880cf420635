MATCH (job:IngestJob {id: $id})
SET job.locked = true
REMOVE job.locked
WITH job
WHERE job.state = 'DONE' AND job.failed + job.skipped > 0
SET job.state = 'QUEUED',
  job.retrying = true,
  job.position = 0,
  job.progress = 0.0,
  job.finishedAt = null,
  job.fingerprint = $fingerprint
RETURN job
