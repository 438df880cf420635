// Money that an entity gave, latest first.
MATCH (funder:Entity {id: $entity})-[r:FUNDED]->(:Entity)
WITH funder, r
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
LIMIT $limit
WITH funder, r, endNode(r) AS target
MATCH (a:Article {id: r.articleId})
RETURN r {.id, .targetText, .amountText, .amount, .currency, .on, .confidence, .rule} AS fact,
       funder {.id, .type, .name} AS funder, target {.id, .type, .name} AS target,
       a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
