CREATE (job:IngestJob)
SET job = $job, job.createdAt = datetime()
RETURN job
