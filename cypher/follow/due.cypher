// Feeds whose turn it is and that no process has in hand.
MATCH (feed:Feed)
WHERE feed.due <= $now AND coalesce(feed.busyUntil <= $now, true)
RETURN feed.id AS id ORDER BY feed.due LIMIT $limit
