// A page of all statements, latest first.
MATCH (s:Statement)
WHERE s.sortKey < $before AND s.sortKey >= $from
  AND ($kind IS NULL OR s.kind = $kind)
RETURN s.id AS id, s.sortKey AS sortKey
ORDER BY sortKey DESC
LIMIT $limit
