// The other copies of an article's story, earliest first.
MATCH (a:Article {id: $id})-[:COPY_OF]->(:Story)<-[:COPY_OF]-(copy:Article)
WHERE copy.id <> $id
RETURN copy {.id, .title, .publishedOn, .url},
       head(COLLECT { MATCH (copy)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name }) AS publisher
ORDER BY copy.sortKey
LIMIT $limit
