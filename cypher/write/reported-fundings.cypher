// Money of which the article names no payer.
UNWIND $rows AS row
MATCH (article:Article {id: row.properties.articleId})
MATCH (to:Entity {id: row.to})
MERGE (article)-[fact:REPORTS_FUNDING {id: row.properties.id}]->(to)
SET fact = row.properties
