// Whoever looks for copies comes after us, and finds what we wrote.
UNWIND $names AS name
MERGE (lock:StoryLock {name: name})
SET lock.locked = true
REMOVE lock.locked
