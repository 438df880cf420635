UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties
SET entity:$(row.label)
