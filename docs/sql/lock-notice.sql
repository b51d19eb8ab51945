select
  state,
  work,
  before,
  coalesce(begins_at > now(), false) as "isEarly",
  exists (
    select
    from
      notice_copy
    where
      notice = :id
      and owner is not null
  ) as "isBusy"
from
  notice
where
  id = :id
for update
