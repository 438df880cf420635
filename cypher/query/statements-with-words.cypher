// A page of the statements that hold some words, latest first.
CALL db.index.fulltext.queryNodes('statement_content', $words) YIELD node AS s
WHERE s.sortKey < $before AND s.sortKey >= $from
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($speakers IS NULL OR EXISTS { MATCH (speaker:Entity)-[:SAID]->(s) WHERE speaker.id IN $speakers })
  AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(subject:Entity) WHERE subject.id IN $about })
RETURN s.id AS id, s.sortKey AS sortKey
ORDER BY sortKey DESC
LIMIT $limit
