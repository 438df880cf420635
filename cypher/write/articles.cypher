UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
SET article = row.properties
SET article.storedAt = datetime()
FOREACH (publisher IN row.publishers |
  MERGE (outlet:Outlet {name: publisher})
  MERGE (article)-[:PUBLISHED_BY]->(outlet))
