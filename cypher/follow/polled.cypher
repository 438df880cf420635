// A poll that succeeded. A turn that was asked for while it was under way is kept.
MATCH (feed:Feed {id: $id})
SET feed.nextPoll = CASE WHEN feed.nextPoll > $turn THEN feed.nextPoll ELSE $nextPoll END
SET feed.polledAt = $now, feed.failures = 0, feed.gone = false
