// The articles that match some words best; of the copies of a story the best one alone, where that is asked for.
CALL db.index.fulltext.queryNodes('article_text', $words, {limit: $among}) YIELD node AS a, score
WITH a, score,
     CASE WHEN $once THEN head(COLLECT { MATCH (a)-[:COPY_OF]->(story:Story) RETURN story.id }) END AS story
ORDER BY score DESC, a.sortKey DESC
WITH coalesce(story, a.id) AS group, head(collect(a)) AS best, max(score) AS score
RETURN best.id AS id
ORDER BY score DESC, best.sortKey DESC
LIMIT $limit
