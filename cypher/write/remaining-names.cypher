// What the articles that are left call each entity, and whether anything is left of it at all.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  OPTIONAL MATCH (:Article)-[mention:MENTIONS]->(entity)
  UNWIND [mention.name] + mention.aliases AS alias
  RETURN collect(DISTINCT mention.name) AS names, collect(DISTINCT alias) AS aliases
}
CALL (entity) {
  OPTIONAL MATCH ()-[fact:PROPOSED|FUNDED|REPORTS_FUNDING]->(entity)
  RETURN collect(DISTINCT coalesce(fact.policyText, fact.targetText)) AS words
}
RETURN entity.id AS id, entity.type AS type, entity.name AS name, names, aliases, words,
  EXISTS { (entity)-[:MENTIONS|SAID|ABOUT|PROPOSED|FUNDED|REPORTS_FUNDING|AFFILIATED_WITH]-() } AS referenced
