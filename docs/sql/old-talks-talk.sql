update talk
set
  brief = null,
  phone = null,
  score_words = null,
  tags = '{}'
where
  state = 'ended'
  and ended_at < now() - :days * interval '1 day'
  and (
    brief is not null
    or phone is not null
    or score_words is not null
  )
