UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (story:Story {id: row.story})
ON CREATE SET story.fullest = row.fullest
MERGE (article)-[:COPY_OF]->(story)
