// A poll that succeeded. The first write locks the feed, so that a turn that was asked for meanwhile is seen and kept.
MATCH (feed:Feed {id: $id})
SET feed.polledAt = $now, feed.failures = 0, feed.gone = false
WITH feed
SET feed.nextPoll = CASE WHEN feed.nextPoll > $turn THEN feed.nextPoll ELSE $nextPoll END
