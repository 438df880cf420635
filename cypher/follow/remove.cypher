// The articles that came from the feed stay.
MATCH (feed:Feed {id: $id})
OPTIONAL MATCH (feed)-[:LISTS]->(entry:FeedEntry)
DETACH DELETE feed, entry
