// The money that an article reports, in the order of its text.
MATCH (a:Article {id: $article})
CALL (a) {
  MATCH (funder:Entity)-[r:FUNDED]->(target:Entity)
  WHERE r.articleId = $article
  RETURN r, funder, target
  UNION ALL
  MATCH (a)-[r:REPORTS_FUNDING]->(target:Entity)
  RETURN r, null AS funder, target
}
RETURN r {.id, .targetText, .amountText, .amount, .currency, .on, .confidence, .rule} AS fact,
       funder {.id, .type, .name} AS funder, target {.id, .type, .name} AS target,
       a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY r.start, r.end, r.id
