// The posts that a person holds, or that people hold with a body, latest first; each with its latest sources.
MATCH (e:Entity {id: $entity})-[r:AFFILIATED_WITH]-(:Entity)
WITH DISTINCT r
ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
WITH startNode(r) AS person, endNode(r) AS organization, r.role AS role,
     min(r.on) AS firstSeen, max(r.on) AS lastSeen, collect(r)[..$sources] AS evidence
ORDER BY coalesce(lastSeen, date('0000-01-01')) DESC, person.name, organization.name, role
LIMIT $limit
RETURN person {.id, .type, .name}, organization {.id, .type, .name}, role, firstSeen, lastSeen,
       COLLECT {
         UNWIND evidence AS r
         MATCH (a:Article {id: r.articleId})
         RETURN a {articleId: a.id, .title, .publishedOn, .url, start: r.start, end: r.end, text: r.text,
                   publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })}
         ORDER BY coalesce(r.on, date('0000-01-01')) DESC, r.id
       } AS sources
ORDER BY coalesce(lastSeen, date('0000-01-01')) DESC, person.name, organization.name, role
