// A poll that failed. A turn that was asked for while it was under way is kept.
MATCH (feed:Feed {id: $id})
SET feed.nextPoll = CASE WHEN feed.nextPoll > $turn THEN feed.nextPoll ELSE $nextPoll END
SET feed.polledAt = $now, feed.failures = feed.failures + 1, feed.gone = $gone, feed.error = $reason, feed.errorAt = $now
