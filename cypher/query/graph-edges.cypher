// What connects some entities with each other, with the latest source of each connection.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH collect(e) AS nodes
UNWIND nodes AS source
CALL (source, nodes) {
  MATCH (source)-[r:PROPOSED|FUNDED|AFFILIATED_WITH]->(target:Entity)
  WHERE target IN nodes AND target <> source
  RETURN target, type(r) AS type, coalesce(r.role, r.amountText) AS label, r.articleId AS articleId,
         r.start AS start, r.end AS end, r.text AS text, coalesce(toString(r.on), '') AS on
  UNION ALL
  MATCH (source)-[:SAID]->(s:Statement)-[:ABOUT]->(target:Entity)
  WHERE target IN nodes AND target <> source
  RETURN target, 'SPOKE_ABOUT' AS type, null AS label, s.articleId AS articleId,
         s.start AS start, s.end AS end, s.content AS text, s.sortKey AS on
}
WITH source, target, type, label, articleId, start, end, text
ORDER BY on DESC, articleId, start
WITH source, target, type, label, count(*) AS count,
     head(collect({articleId: articleId, start: start, end: end, text: text})) AS latest
ORDER BY count DESC, source.id, target.id, type, label
LIMIT $limit
MATCH (a:Article {id: latest.articleId})
RETURN source.id AS source, target.id AS target, type, label, count,
       a {articleId: a.id, .title, .publishedOn, .url, start: latest.start, end: latest.end, text: latest.text,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS evidence
ORDER BY count DESC, source, target, type, label
