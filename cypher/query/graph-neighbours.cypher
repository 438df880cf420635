// The entities one fact away from some entities, most connected first.
UNWIND $frontier AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:PROPOSED|FUNDED|AFFILIATED_WITH]-(n:Entity)
  RETURN n
  UNION
  MATCH (e)-[:SAID]->(:Statement)-[:ABOUT]->(n:Entity)
  RETURN n
  UNION
  MATCH (e)<-[:ABOUT]-(:Statement)<-[:SAID]-(n:Entity)
  RETURN n
}
WITH DISTINCT n
WHERE NOT n.id IN $known
RETURN n {.id, .type, .name, degree: COUNT { (n)-[:SAID|ABOUT|PROPOSED|FUNDED|AFFILIATED_WITH]-() }} AS e
ORDER BY e.degree DESC, e.id
LIMIT $limit
