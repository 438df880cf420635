// The text that an article has and those that it had, latest first.
MATCH (a:Article {id: $id})
CALL (a) {
  RETURN a AS text, coalesce(a.version, 1) AS number, coalesce(a.since, a.storedAt) AS since, null AS until
  UNION ALL
  MATCH (a)-[:HAD_VERSION]->(former:ArticleVersion)
  WHERE former.number <> coalesce(a.version, 1)
  RETURN former AS text, former.number AS number, former.since AS since, former.until AS until
}
RETURN number, text.title AS title, size(text.text) AS characters, since, until
ORDER BY since DESC, number DESC
