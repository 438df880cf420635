UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(entity:Entity)
RETURN key, collect(entity.id) AS ids
