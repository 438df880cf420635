MATCH (failure:IngestFailure)
WHERE failure.job = $id AND failure.number >= $from
RETURN failure.number AS number, failure.kind AS kind
ORDER BY number
