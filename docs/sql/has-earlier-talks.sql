select
  exists (
    select
    from
      talk
    where
      id < :talk
      and brief is not null
  ) as found
