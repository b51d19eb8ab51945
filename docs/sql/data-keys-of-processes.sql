select
  p.name
from
  process p
where
  p.data_key is distinct from :id
  and p.seen_at > now() - interval '10 seconds'
order by
  p.name
