// The statements that match some words best; of those that express one claim the best one alone, where that is asked for.
CALL db.index.fulltext.queryNodes('statement_content', $words, {limit: $among}) YIELD node AS s, score
WITH s, score,
     CASE WHEN $once THEN head(COLLECT { MATCH (s)-[:EXPRESSES]->(claim:Claim) RETURN claim.id }) END AS claim
ORDER BY score DESC, s.sortKey DESC
WITH coalesce(claim, s.id) AS group, head(collect(s)) AS best, max(score) AS score
RETURN best.id AS id
ORDER BY score DESC, best.sortKey DESC
LIMIT $limit
