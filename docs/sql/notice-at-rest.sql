select
  not exists (
    select
    from
      notice_copy
    where
      notice = $1
      and owner is not null
  ) as rests
