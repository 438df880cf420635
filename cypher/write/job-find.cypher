MATCH (job:IngestJob {id: $id})
RETURN job
