// A page of the statements that name one of some entities, latest first.
UNWIND $about AS subject
MATCH (:Entity {id: subject})<-[:ABOUT]-(s:Statement)
WHERE s.sortKey < $before AND s.sortKey >= $from
  AND ($kind IS NULL OR s.kind = $kind)
RETURN DISTINCT s.id AS id, s.sortKey AS sortKey
ORDER BY sortKey DESC
LIMIT $limit
