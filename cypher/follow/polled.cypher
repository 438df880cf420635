// A poll that succeeded.
MATCH (feed:Feed {id: $id})
SET feed.polledAt = $now, feed.nextPoll = $nextPoll, feed.failures = 0, feed.gone = false
