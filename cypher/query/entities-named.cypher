// The ids of the entities with an id, else of those with a name or alias, the best known first.
OPTIONAL MATCH (known:Entity {id: $name})
WITH known
CALL (known) {
  WITH known WHERE known IS NOT NULL
  RETURN known AS e
  UNION
  WITH known WHERE known IS NULL
  CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS e
  WHERE $name IN e.aliases
  RETURN e
}
RETURN e.id AS id
ORDER BY COUNT { (e)<-[:MENTIONS]-() } DESC, id
