// The articles that match some words best.
CALL db.index.fulltext.queryNodes('article_text', $words, {limit: $limit}) YIELD node AS a, score
RETURN a.id AS id
ORDER BY score DESC, a.sortKey DESC
