// Whoever means one of these names writes after us, and sees what we made of it.
UNWIND $keys AS key
MERGE (name:Name {key: key})
SET name.locked = true
REMOVE name.locked
