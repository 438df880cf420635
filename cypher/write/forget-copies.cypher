// Articles that are no longer copies of a story, and stories without any.
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[copy:COPY_OF]->(story:Story)
WHERE story.id <> row.story
DELETE copy
WITH DISTINCT story
WHERE NOT EXISTS { (story)<-[:COPY_OF]-() }
DELETE story
