MATCH (job:IngestJob {id: $id})
SET job.locked = true
REMOVE job.locked
WITH job
WHERE job.state IN ['QUEUED', 'RUNNING']
SET job.state = 'CANCELLED', job.finishedAt = datetime(), job.secondsLeft = null
RETURN job
