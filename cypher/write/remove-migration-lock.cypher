// Left behind by a process that ended while it brought the schema up to date.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
