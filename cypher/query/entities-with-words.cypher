// A page of the entities whose names hold some words: those of exactly that name first, then the best known.
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS e, score
WHERE $type IS NULL OR e.type = $type
WITH e, score * (1 + log(1 + COUNT { (e)<-[:MENTIONS]-() }))
        + CASE WHEN any(alias IN e.aliases WHERE toLower(alias) = toLower($name)) THEN 1000.0 ELSE 0.0 END AS rank
WHERE $afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId)
RETURN e.id AS id, rank
ORDER BY rank DESC, id
LIMIT $limit
