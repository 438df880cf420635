// Money that an entity got, from whomever, latest first.
MATCH (target:Entity {id: $entity})<-[r:FUNDED|REPORTS_FUNDING]-()
WITH target, r
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
LIMIT $limit
WITH target, r, startNode(r) AS giver
MATCH (a:Article {id: r.articleId})
RETURN r {.id, .targetText, .amountText, .amount, .currency, .on, .confidence, .rule} AS fact,
       CASE type(r) WHEN 'FUNDED' THEN giver {.id, .type, .name} END AS funder,
       target {.id, .type, .name} AS target,
       a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
