UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[fact:AFFILIATED_WITH {id: row.properties.id}]->(to)
SET fact = row.properties
