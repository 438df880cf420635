UNWIND $rows AS row
MATCH (speaker:Entity {id: row.entity})
MATCH (statement:Statement {id: row.statement})
MERGE (speaker)-[:SAID]->(statement)
