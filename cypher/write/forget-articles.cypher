// Everything that was read from the articles' old texts. Their claims are returned: some may have no statement left.
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  OPTIONAL MATCH (statement:Statement {articleId: article.id})
  OPTIONAL MATCH (statement)-[:EXPRESSES]->(claim:Claim)
  WITH collect(DISTINCT statement) AS statements, collect(DISTINCT claim.id) AS claims
  FOREACH (statement IN statements | DETACH DELETE statement)
  RETURN claims
}
CALL (article) {
  OPTIONAL MATCH (article)-[own:MENTIONS|REPORTS_FUNDING|PUBLISHED_BY]->()
  DELETE own
}
CALL (article) {
  OPTIONAL MATCH ()-[fact:PROPOSED {articleId: article.id}]->()
  DELETE fact
}
CALL (article) {
  OPTIONAL MATCH ()-[fact:FUNDED {articleId: article.id}]->()
  DELETE fact
}
CALL (article) {
  OPTIONAL MATCH ()-[fact:AFFILIATED_WITH {articleId: article.id}]->()
  DELETE fact
}
UNWIND claims AS claim
RETURN DISTINCT claim
