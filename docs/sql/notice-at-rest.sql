select
  not exists (
    select
    from
      notice_copy
    where
      notice = :id
      and owner is not null
  ) as rests
