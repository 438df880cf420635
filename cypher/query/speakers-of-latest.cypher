// Who made most of the latest statements.
MATCH (s:Statement)
WHERE s.sortKey < $before
WITH s
ORDER BY s.sortKey DESC
LIMIT $statements
MATCH (e:Entity)-[:SAID]->(s)
RETURN e.id AS id, count(*) AS said
ORDER BY said DESC, id
LIMIT $limit
