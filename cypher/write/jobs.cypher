// The newest first; an id sorts by its age.
MATCH (job:IngestJob)
WHERE job.id < $before
RETURN job
ORDER BY job.id DESC
LIMIT $limit
