// The stored articles that may be copies of some others: those with the most keys, and at least two, in common.
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('article_keys', row.words, {limit: 20}) YIELD node AS article
WHERE article.id <> row.id AND size([key IN row.keys WHERE key IN article.keys]) >= 2
RETURN row.id AS id, article.id AS candidate,
  head(COLLECT { MATCH (article)-[:COPY_OF]->(story:Story) RETURN story.id }) AS story
