// What a poll found. An entry is new by its id; one whose headline has changed is taken in once more.
MATCH (feed:Feed {id: $id})
SET feed += $feed
WITH feed
UNWIND $entries AS row
MERGE (entry:FeedEntry {id: row.id})
ON CREATE SET entry.fresh = true, entry.seenAt = $now
ON MATCH SET entry.fresh = coalesce(entry.title, '') <> coalesce(row.properties.title, '')
SET entry.listedAt = $now
MERGE (feed)-[:LISTS]->(entry)
WITH feed, entry, row WHERE entry.fresh
SET entry += row.properties, entry.fresh = false, entry.state = 'WAITING', entry.tries = 0, entry.due = $now,
  entry.waitsSince = $now, entry.reason = NULL
WITH feed, count(entry) AS found
SET feed.found = feed.found + found
