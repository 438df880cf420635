UNWIND $ids AS id
MATCH (name:Name)-[names:NAMES]->(:Entity {id: id})
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->() }
DELETE name
