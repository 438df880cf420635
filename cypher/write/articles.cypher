UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
WITH row, article, coalesce(article.version, 1) AS version, coalesce(article.since, datetime()) AS since
SET article = row.properties
SET article.storedAt = datetime(), article.version = version, article.since = since
FOREACH (publisher IN row.publishers |
  MERGE (outlet:Outlet {name: publisher})
  MERGE (article)-[:PUBLISHED_BY]->(outlet))
