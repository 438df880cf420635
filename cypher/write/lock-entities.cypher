UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.locked = true
REMOVE entity.locked
RETURN entity.id AS id, entity.type AS type, entity.name AS name, entity.aliases AS aliases
