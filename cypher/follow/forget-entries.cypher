// Settled entries that the feed has not listed for the longest time.
MATCH (:Feed {id: $id})-[:LISTS]->(entry:FeedEntry)
WHERE entry.state <> 'WAITING' AND entry.listedAt < $now
WITH entry ORDER BY entry.listedAt DESC SKIP $keep
DETACH DELETE entry
