MATCH (job:IngestJob {id: $id})
WHERE job.state = 'RUNNING' AND job.owner = $owner
SET job.state = $state,
  job.error = $error,
  job.finishedAt = datetime(),
  job.secondsLeft = null,
  job.retrying = job.retrying AND $state <> 'DONE'
RETURN job
