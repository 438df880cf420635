// What a process had in hand that was killed.
MATCH (feed:Feed) WHERE feed.busyUntil IS NOT NULL
SET feed.busyUntil = NULL
