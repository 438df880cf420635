// It runs at once where a process makes it for itself.
CREATE (job:IngestJob)
SET job = $job, job.createdAt = datetime()
FOREACH (owner IN $owners |
  SET job.state = 'RUNNING', job.owner = owner, job.beatAt = datetime(), job.startedAt = datetime())
RETURN job
