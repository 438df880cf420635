// The text that an article has or had under a number.
MATCH (a:Article {id: $id})
CALL (a) {
  RETURN a AS text, coalesce(a.version, 1) AS number, coalesce(a.since, a.storedAt) AS since, null AS until
  UNION ALL
  MATCH (a)-[:HAD_VERSION]->(former:ArticleVersion)
  WHERE former.number <> coalesce(a.version, 1)
  RETURN former AS text, former.number AS number, former.since AS since, former.until AS until
}
WITH * WHERE number = $number
RETURN number, text {.title, .text, .zoneStarts, .zoneEnds, .zoneKinds}, since, until
