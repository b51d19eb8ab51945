update request t
set
  sealed = v.sealed
from
  unnest(:places::tid[], :sealed::bytea[]) as v (at, sealed)
where
  t.ctid = v.at
