// Nobody has the feed in hand; its turn comes with its next poll or its next waiting entry. The first write locks the feed, so
// that a turn that somebody asks for meanwhile is seen.
MATCH (feed:Feed {id: $id})
SET feed.busyUntil = NULL
WITH feed
SET feed.due = reduce(due = CASE WHEN feed.gone THEN NULL ELSE feed.nextPoll END, entry IN COLLECT {
    MATCH (feed)-[:LISTS]->(waiting:FeedEntry {state: 'WAITING'}) RETURN waiting.due ORDER BY waiting.due LIMIT 1
  } | CASE WHEN due IS NULL OR entry < due THEN entry ELSE due END)
