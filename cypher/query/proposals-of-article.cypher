// What an article says was put forward, in the order of its text.
MATCH (proposer:Entity)-[r:PROPOSED]->(policy:Entity)
WHERE r.articleId = $article
MATCH (a:Article {id: r.articleId})
RETURN r {.id, .policyText, .on, .confidence, .rule} AS fact,
       proposer {.id, .type, .name} AS proposer, policy {.id, .type, .name} AS policy,
       a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY r.start, r.end, r.id
