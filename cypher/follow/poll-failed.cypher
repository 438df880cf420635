MATCH (feed:Feed {id: $id})
SET feed.polledAt = $now, feed.nextPoll = $nextPoll, feed.failures = feed.failures + 1, feed.gone = $gone,
  feed.error = $reason, feed.errorAt = $now
