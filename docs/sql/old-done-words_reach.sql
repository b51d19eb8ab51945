delete from words_reach
where
  at < now() - :days * interval '1 day'
