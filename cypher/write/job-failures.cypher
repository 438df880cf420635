MATCH (failure:IngestFailure)
WHERE failure.job = $id AND failure.number > $after
RETURN failure
ORDER BY failure.number
LIMIT $limit
