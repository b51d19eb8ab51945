update talk t
set
  score_words = v.sealed
from
  unnest(:places::tid[], :sealed::bytea[]) as v (at, sealed)
where
  t.ctid = v.at
