// An entry that is tried again later; gives nothing if the feed has been removed meanwhile.
MATCH (feed:Feed)-[:LISTS]->(entry:FeedEntry {id: $id})
SET entry.tries = $tries, entry.due = $due, entry.reason = $reason, entry.triedAt = $now, feed.busyUntil = $until
RETURN feed.id AS id
