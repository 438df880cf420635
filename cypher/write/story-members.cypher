UNWIND $ids AS id
MATCH (:Story {id: id})<-[:COPY_OF]-(article:Article)
RETURN id, article.id AS article
