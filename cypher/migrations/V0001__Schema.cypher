// Identity: every node and every relationship that carries evidence is written by MERGE on a stable id.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outlet_name IF NOT EXISTS FOR (n:Outlet) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposed_id IF NOT EXISTS FOR ()-[r:PROPOSED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT funded_id IF NOT EXISTS FOR ()-[r:FUNDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT reports_funding_id IF NOT EXISTS FOR ()-[r:REPORTS_FUNDING]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT affiliated_with_id IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() REQUIRE r.id IS UNIQUE;

// What came from one article, to replace it.
CREATE INDEX statement_article IF NOT EXISTS FOR (n:Statement) ON (n.articleId);
CREATE INDEX proposed_article IF NOT EXISTS FOR ()-[r:PROPOSED]-() ON (r.articleId);
CREATE INDEX funded_article IF NOT EXISTS FOR ()-[r:FUNDED]-() ON (r.articleId);
CREATE INDEX affiliated_with_article IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.articleId);

// What is listed in order or narrowed by value. A sort key is the day and the id: a page goes on where the last one ended.
CREATE INDEX statement_sort_key IF NOT EXISTS FOR (n:Statement) ON (n.sortKey);
CREATE INDEX article_sort_key IF NOT EXISTS FOR (n:Article) ON (n.sortKey);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_type_name IF NOT EXISTS FOR (n:Entity) ON (n.type, n.name);

// The analyzer that every server has and that finds inflected Korean words, over the form that SearchableText gives.
CREATE FULLTEXT INDEX statement_content IF NOT EXISTS FOR (n:Statement) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
