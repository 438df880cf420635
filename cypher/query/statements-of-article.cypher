// Every statement of an article, in the order of its text.
MATCH (:Article {id: $article})<-[:REPORTED_IN]-(s:Statement)
RETURN s.id AS id
ORDER BY s.start, s.end, id
