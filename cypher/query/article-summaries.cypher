// Articles by their ids, with what a list shows of them.
UNWIND range(0, size($ids) - 1) AS position
MATCH (a:Article {id: $ids[position]})
WITH position, a, [i IN range(0, size(a.zoneKinds) - 1) WHERE a.zoneKinds[i] = 'BODY'] AS bodies
RETURN a {.id, .title, .author, .publishedOn, .url, .language, .supported},
       head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name }) AS publisher,
       substring(a.text, coalesce(a.zoneStarts[head(bodies)], 0), $excerpt) AS excerpt,
       COUNT { (a)<-[:REPORTED_IN]-() } AS statements,
       coalesce(head(COLLECT { MATCH (a)-[:COPY_OF]->(s:Story) RETURN COUNT { (s)<-[:COPY_OF]-() } - 1 }), 0) AS copies
ORDER BY position
