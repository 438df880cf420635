// Feeds that are followed, and what they list.
CREATE CONSTRAINT feed_id IF NOT EXISTS FOR (n:Feed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT feed_entry_id IF NOT EXISTS FOR (n:FeedEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX feed_due IF NOT EXISTS FOR (n:Feed) ON (n.due);
