// Nothing, where the job has been stopped or taken over, or this step has been taken.
MATCH (job:IngestJob {id: $id})
WHERE job.state = 'RUNNING' AND job.owner = $owner AND job.position = $from
SET job.position = $to,
  job.progress = $progress,
  job.perSecond = $perSecond,
  job.secondsLeft = $secondsLeft,
  job.stored = job.stored + $counts.stored,
  job.updated = job.updated + $counts.updated,
  job.duplicates = job.duplicates + $counts.duplicates,
  job.skipped = job.skipped + $counts.skipped,
  job.failed = job.failed + $counts.failed,
  job.beatAt = datetime()
FOREACH (row IN $failures |
  MERGE (failure:IngestFailure {id: row.id})
  SET failure = row)
RETURN job.id AS id
