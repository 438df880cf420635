// The articles that are there already, whom and what they name, and their outlets.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id,
  COLLECT { MATCH (article)-[:MENTIONS|REPORTS_FUNDING]->(named:Entity) RETURN DISTINCT named.id }
  + COLLECT { MATCH ()-[fact:PROPOSED]->(policy:Entity) WHERE fact.articleId = id RETURN DISTINCT policy.id }
  + COLLECT { MATCH ()-[fact:FUNDED]->(target:Entity) WHERE fact.articleId = id RETURN DISTINCT target.id } AS entities,
  COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.name } AS outlets
