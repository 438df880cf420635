// What some articles say, in the order of their texts.
UNWIND $ids AS id
MATCH (statement:Statement {articleId: id})-[:EXPRESSES]->(claim:Claim)
RETURN id AS article, statement.id AS id, statement.content AS content, claim.id AS claim,
  head(COLLECT { MATCH (speaker:Entity)-[:SAID]->(statement) RETURN speaker.id }) AS speaker
ORDER BY article, statement.start, statement.end
