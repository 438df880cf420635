UNWIND $ids AS id
MATCH (:Article {id: id})-[:COPY_OF]->(story:Story)
RETURN DISTINCT story.id AS id
