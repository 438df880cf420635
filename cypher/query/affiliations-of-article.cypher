// The posts that an article gives, in the order of its text.
MATCH (person:Entity)-[r:AFFILIATED_WITH]->(organization:Entity)
WHERE r.articleId = $article
MATCH (a:Article {id: r.articleId})
WITH a, person, organization, r
ORDER BY r.start, r.end, r.id
WITH a, person, organization, r.role AS role, min(r.on) AS firstSeen, max(r.on) AS lastSeen, collect(r) AS evidence
RETURN person {.id, .type, .name}, organization {.id, .type, .name}, role, firstSeen, lastSeen,
       [r IN evidence |
         a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
            publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })}] AS sources
ORDER BY evidence[0].start, evidence[0].end, evidence[0].id
