// Entities by their ids, with what a list shows of them.
UNWIND range(0, size($ids) - 1) AS position
MATCH (e:Entity {id: $ids[position]})
RETURN e {.id, .type, .name}, e.aliases AS aliases,
       COUNT { (e)<-[:MENTIONS]-() } AS articles,
       COUNT { (e)-[:SAID]->() } AS statements
ORDER BY position
