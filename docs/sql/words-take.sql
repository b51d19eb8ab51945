insert into
  words_reach (speaker, subject, reach)
values
  (:speaker, :subject, :reach)
on conflict (speaker, subject) do update
set
  reach = greatest(words_reach.reach, excluded.reach),
  at = now()
