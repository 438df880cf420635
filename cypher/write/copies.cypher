UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (story:Story {id: row.story})
MERGE (article)-[:COPY_OF]->(story)
