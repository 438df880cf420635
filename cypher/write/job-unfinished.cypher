// The newest job over the same files that did not come to its end.
MATCH (job:IngestJob)
WHERE job.fingerprint = $fingerprint AND job.state <> 'DONE'
RETURN job
ORDER BY job.id DESC
LIMIT 1
