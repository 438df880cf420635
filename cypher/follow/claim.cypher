// Takes a feed in hand for a while; the write comes first, so that of two processes one waits and then sees what the other wrote.
MATCH (feed:Feed {id: $id})
SET feed.claims = coalesce(feed.claims, 0) + 1
WITH feed WHERE coalesce(feed.busyUntil <= $now, true)
SET feed.busyUntil = $until
RETURN feed
