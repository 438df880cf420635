// Its turn is now.
MATCH (feed:Feed {id: $id})
SET feed.nextPoll = $now, feed.due = $now, feed.gone = false
RETURN feed.id AS id
