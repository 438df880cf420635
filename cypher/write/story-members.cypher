// The articles of some stories; of one with many copies only the fullest, which stands for them, unless the whole is asked for.
UNWIND $rows AS row
MATCH (story:Story {id: row.id})
WITH row, story, NOT row.whole AND COUNT { (story)<-[:COPY_OF]-() } > row.most AS settled
CALL (story, settled) {
  WITH story, settled
  WHERE settled
  MATCH (fullest:Article {id: story.fullest})
  RETURN fullest.id AS article
  UNION
  WITH story, settled
  WHERE NOT settled
  MATCH (story)<-[:COPY_OF]-(member:Article)
  RETURN member.id AS article
}
RETURN row.id AS id, settled, article
