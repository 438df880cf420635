UNWIND $names AS name
MATCH (outlet:Outlet {name: name})
WHERE NOT EXISTS { (outlet)<-[:PUBLISHED_BY]-() }
DELETE outlet
