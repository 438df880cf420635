UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text,
  [i IN range(0, size(article.zoneKinds) - 1) WHERE article.zoneKinds[i] = 'BODY' | article.zoneStarts[i]] AS starts,
  [i IN range(0, size(article.zoneKinds) - 1) WHERE article.zoneKinds[i] = 'BODY' | article.zoneEnds[i]] AS ends
