// Statements by their ids, each with its speaker, subjects and source.
UNWIND range(0, size($ids) - 1) AS position
MATCH (s:Statement {id: $ids[position]})-[:REPORTED_IN]->(a:Article)
RETURN s {.id, .kind, .content, .cue, .force, .on, .confidence, .rule},
       head(COLLECT { MATCH (speaker:Entity)-[:SAID]->(s) RETURN speaker {.id, .type, .name} }) AS speaker,
       COLLECT { MATCH (s)-[:ABOUT]->(e:Entity) RETURN e {.id, .type, .name} ORDER BY e.name, e.id } AS about,
       a {articleId: a.id, .title, .publishedOn, .url, start: s.start, end: s.end, text: s.content,
          publisher: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name })} AS source
ORDER BY position
