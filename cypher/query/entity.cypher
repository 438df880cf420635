// An entity and how much is known of it.
MATCH (e:Entity {id: $id})
RETURN e {.id, .type, .name}, e.aliases AS aliases,
       COUNT { (e)<-[:MENTIONS]-() } AS articles,
       COUNT { (e)-[:SAID]->() } AS statements,
       COUNT { (e)<-[:ABOUT]-() } AS statementsAbout,
       COUNT { (e)-[:PROPOSED]-() } AS proposals,
       COUNT { (e)-[:FUNDED]->() } AS fundingsGiven,
       COUNT { (e)<-[:FUNDED|REPORTS_FUNDING]-() } AS fundingsReceived,
       COUNT { (e)-[:AFFILIATED_WITH]-() } AS affiliations
