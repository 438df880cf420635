UNWIND $ids AS id
MATCH (failure:IngestFailure {id: id})
DELETE failure
