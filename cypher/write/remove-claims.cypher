UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE NOT EXISTS { (claim)<-[:EXPRESSES]-() }
DELETE claim
