// The text that an article had before another one came; the number of the other: its own if the article had it before, else the next.
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
WHERE article.textHash <> row.textHash
MERGE (version:ArticleVersion {id: article.id + '/' + coalesce(article.version, 1)})
SET version += article {.title, .text, .textHash, .zoneStarts, .zoneEnds, .zoneKinds},
  version.number = coalesce(article.version, 1),
  version.since = coalesce(article.since, article.storedAt),
  version.until = datetime()
MERGE (article)-[:HAD_VERSION]->(version)
WITH row, article, COLLECT {
  MATCH (article)-[:HAD_VERSION]->(former:ArticleVersion)
  RETURN CASE former.textHash WHEN row.textHash THEN former.number ELSE -former.number END AS number
} AS numbers
SET article.version = CASE
  WHEN any(number IN numbers WHERE number > 0) THEN head([number IN numbers WHERE number > 0])
  ELSE 1 + reduce(last = 0, number IN numbers | CASE WHEN -number > last THEN -number ELSE last END)
END
REMOVE article.since
