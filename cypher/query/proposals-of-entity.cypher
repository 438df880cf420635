// What an entity put forward, or who put a policy forward, latest first.
MATCH (e:Entity {id: $entity})-[r:PROPOSED]-(:Entity)
WITH DISTINCT r
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
LIMIT $limit
WITH r, startNode(r) AS proposer, endNode(r) AS policy
MATCH (a:Article {id: r.articleId})
RETURN r {.id, .policyText, .on, .confidence, .rule} AS fact,
       proposer {.id, .type, .name} AS proposer, policy {.id, .type, .name} AS policy,
       a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
