// A page of the entities of one type by name.
MATCH (e:Entity)
WHERE e.type = $type AND e.name >= $afterName AND (e.name > $afterName OR e.id > $afterId)
RETURN e.id AS id, e.name AS name
ORDER BY name, id
LIMIT $limit
