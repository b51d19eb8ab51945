select
  exists (
    select
    from
      talk
    where
      id < $1
      and brief is not null
  ) as found
