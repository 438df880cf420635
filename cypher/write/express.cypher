UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})-[former:EXPRESSES]->(:Claim)
DELETE former
MERGE (claim:Claim {id: row.claim})
ON CREATE SET claim.text = row.text
MERGE (statement)-[:EXPRESSES]->(claim)
