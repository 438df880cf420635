// The statements that match some words best.
CALL db.index.fulltext.queryNodes('statement_content', $words, {limit: $limit}) YIELD node AS s, score
RETURN s.id AS id
ORDER BY score DESC, s.sortKey DESC
