// An entity as the centre of a drawing.
MATCH (e:Entity {id: $id})
RETURN e {.id, .type, .name, degree: COUNT { (e)-[:SAID|ABOUT|PROPOSED|FUNDED|AFFILIATED_WITH]-() }}
