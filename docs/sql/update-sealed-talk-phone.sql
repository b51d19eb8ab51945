update talk t
set
  phone = v.sealed
from
  unnest(:places::tid[], :sealed::bytea[]) as v (at, sealed)
where
  t.ctid = v.at
