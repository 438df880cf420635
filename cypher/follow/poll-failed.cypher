// A poll that failed. The first write locks the feed, so that a turn that was asked for meanwhile is seen and kept.
MATCH (feed:Feed {id: $id})
SET feed.polledAt = $now, feed.failures = feed.failures + 1, feed.gone = $gone, feed.error = $reason, feed.errorAt = $now
WITH feed
SET feed.nextPoll = CASE WHEN feed.nextPoll > $turn THEN feed.nextPoll ELSE $nextPoll END
