UNWIND $rows AS row
MATCH (article:Article {id: row.properties.articleId})
MERGE (claim:Claim {id: row.claim})
ON CREATE SET claim.text = row.properties.content
MERGE (statement:Statement {id: row.properties.id})
SET statement = row.properties
MERGE (statement)-[reported:REPORTED_IN]->(article)
SET reported.start = row.properties.start, reported.end = row.properties.end
MERGE (statement)-[:EXPRESSES]->(claim)
