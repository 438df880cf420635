UNWIND $rows AS row
MATCH (topic:Entity {id: row.entity})
MATCH (statement:Statement {id: row.statement})
MERGE (statement)-[:ABOUT]->(topic)
