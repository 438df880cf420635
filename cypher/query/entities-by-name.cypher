// A page of all entities by name.
MATCH (e:Entity)
WHERE e.name >= $afterName AND (e.name > $afterName OR e.id > $afterId)
RETURN e.id AS id, e.name AS name
ORDER BY name, id
LIMIT $limit
