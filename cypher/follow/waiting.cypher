MATCH (:Feed {id: $id})-[:LISTS]->(entry:FeedEntry {state: 'WAITING'})
WHERE entry.due <= $now
RETURN entry ORDER BY entry.due, entry.position LIMIT $limit
