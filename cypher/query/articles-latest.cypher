// A page of all articles, latest first.
MATCH (a:Article)
WHERE a.sortKey < $before
RETURN a.id AS id, a.sortKey AS sortKey
ORDER BY sortKey DESC
LIMIT $limit
