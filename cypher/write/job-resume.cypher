MATCH (job:IngestJob {id: $id})
SET job.locked = true
REMOVE job.locked
WITH job
WHERE job.state IN ['CANCELLED', 'FAILED']
SET job.state = 'QUEUED', job.finishedAt = null, job.error = null
RETURN job
