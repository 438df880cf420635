// An article, its text and the entities that it names, most often named first.
MATCH (a:Article {id: $id})
RETURN a {.id, .title, .author, .publishedOn, .url, .language, .supported, .text, .zoneStarts, .zoneEnds, .zoneKinds, .version},
       head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) RETURN o.name }) AS publisher,
       COLLECT {
         MATCH (a)-[m:MENTIONS]->(e:Entity)
         RETURN {entity: e {.id, .type, .name}, forms: m.forms, starts: m.starts, ends: m.ends}
         ORDER BY m.count DESC, m.starts[0], e.id
       } AS mentions
