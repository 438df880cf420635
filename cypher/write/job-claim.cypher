// The oldest job that waits, or whose process has not been heard of for long; one that is asked for by its id may have been
// stopped, too. The lock comes before the look.
MATCH (job:IngestJob)
WHERE job.state IN ['QUEUED', 'RUNNING', 'CANCELLED', 'FAILED'] AND ($id IS NULL OR job.id = $id)
SET job.locked = true
REMOVE job.locked
WITH job
WHERE job.state = 'QUEUED'
  OR (job.state = 'RUNNING' AND job.beatAt < datetime() - duration({seconds: $silentSeconds}))
  OR ($id IS NOT NULL AND job.state IN ['CANCELLED', 'FAILED'])
WITH job
ORDER BY job.id
LIMIT 1
SET job.state = 'RUNNING',
  job.owner = $owner,
  job.beatAt = datetime(),
  job.startedAt = coalesce(job.startedAt, datetime()),
  job.finishedAt = null,
  job.error = null
RETURN job
