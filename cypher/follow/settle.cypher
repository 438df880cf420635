// An entry that is done with, for good or for bad; gives nothing if the feed has been removed meanwhile.
MATCH (feed:Feed)-[:LISTS]->(entry:FeedEntry {id: $id})
SET entry.state = $state, entry.reason = $reason, entry.articleId = $article, entry.triedAt = $now,
  feed[$counter] = feed[$counter] + 1, feed.busyUntil = $until
RETURN feed.id AS id
