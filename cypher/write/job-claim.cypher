// The oldest job that waits, or whose process has not been heard of for long. The lock comes before the look.
MATCH (job:IngestJob)
WHERE ($id IS NULL OR job.id = $id) AND job.state IN ['QUEUED', 'RUNNING']
SET job.locked = true
REMOVE job.locked
WITH job
WHERE job.state = 'QUEUED'
  OR (job.state = 'RUNNING' AND job.beatAt < datetime() - duration({seconds: $silentSeconds}))
WITH job
ORDER BY job.id
LIMIT 1
SET job.state = 'RUNNING', job.owner = $owner, job.beatAt = datetime(), job.startedAt = coalesce(job.startedAt, datetime())
RETURN job
