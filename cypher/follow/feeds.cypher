// One feed or, without an id, all of them, with what waits and what went wrong last.
MATCH (feed:Feed)
WHERE $id IS NULL OR feed.id = $id
RETURN feed,
  COUNT { (feed)-[:LISTS]->(:FeedEntry {state: 'WAITING'}) } AS waiting,
  COLLECT {
    MATCH (feed)-[:LISTS]->(entry:FeedEntry)
    WHERE entry.reason IS NOT NULL
    RETURN entry {.url, .title, .reason, .state} ORDER BY entry.triedAt DESC LIMIT 5
  } AS problems
ORDER BY feed.followedSince, feed.id
