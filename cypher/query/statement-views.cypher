// Statements by their ids, each with its speaker, subjects and source.
UNWIND range(0, size($ids) - 1) AS position
MATCH (s:Statement {id: $ids[position]})-[:REPORTED_IN]->(a:Article)
RETURN s {.id, .kind, .content, .cue, .force, .on, .confidence, .rule},
       head(COLLECT { MATCH (speaker:Entity)-[:SAID]->(s) RETURN speaker {.id, .type, .name} }) AS speaker,
       COLLECT { MATCH (s)-[:ABOUT]->(e:Entity) RETURN e {.id, .type, .name} ORDER BY e.name, e.id } AS about,
       head(COLLECT { MATCH (s)-[:EXPRESSES]->(claim:Claim) RETURN claim.id }) AS claim,
       COUNT {
         MATCH (s)-[:EXPRESSES]->(:Claim)<-[:EXPRESSES]-(:Statement)-[:REPORTED_IN]->(reporting:Article)
         WHERE reporting <> a
         RETURN DISTINCT reporting
       } + 1 AS sources,
       COLLECT {
         MATCH (s)-[:EXPRESSES]->(:Claim)<-[:EXPRESSES]-(other:Statement)-[:REPORTED_IN]->(b:Article)
         WHERE b <> a
         WITH other, b ORDER BY other.sortKey LIMIT $others
         RETURN b {articleId: b.id, .title, .publishedOn, .url, start: other.start, end: other.end, text: other.content,
                   publisher: head(COLLECT { MATCH (b)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })}
       } AS otherSources,
       a {articleId: a.id, .title, .publishedOn, .url, start: s.start, end: s.end, text: s.content,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY position
