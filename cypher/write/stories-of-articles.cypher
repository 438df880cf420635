UNWIND $ids AS id
MATCH (:Article {id: id})-[:COPY_OF]->(story:Story)
RETURN id AS article, story.id AS story, story.fullest = id AS fullest
