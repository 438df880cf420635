// Copies of one story. An article's keys are what its copies are looked up by; one field of words each, as they are.
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_lock_name IF NOT EXISTS FOR (n:StoryLock) REQUIRE n.name IS UNIQUE;
CREATE FULLTEXT INDEX article_keys IF NOT EXISTS FOR (n:Article) ON EACH [n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Texts that articles had.
CREATE CONSTRAINT article_version_id IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE n.id IS UNIQUE;
