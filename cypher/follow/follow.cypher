// A feed that is followed already keeps what has come of it; its settings are replaced.
MERGE (feed:Feed {id: $id})
ON CREATE SET feed += {url: $url, followedSince: $now, nextPoll: $now, due: $now, failures: 0, gone: false,
  found: 0, stored: 0, updated: 0, unchanged: 0, passedOver: 0, failed: 0}
SET feed.name = $name, feed.every = $every, feed.watch = $watch
RETURN feed.followedSince = $now AS isNew
