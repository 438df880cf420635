// A page of what some entities said, latest first.
UNWIND $speakers AS speaker
MATCH (:Entity {id: speaker})-[:SAID]->(s:Statement)
WHERE s.sortKey < $before AND s.sortKey >= $from
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(subject:Entity) WHERE subject.id IN $about })
RETURN DISTINCT s.id AS id, s.sortKey AS sortKey
ORDER BY sortKey DESC
LIMIT $limit
