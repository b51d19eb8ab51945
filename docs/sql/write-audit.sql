insert into
  audit (actor, action, chat_id, about)
select
  a.actor,
  a.action,
  a.chat_id,
  a.about
from
  unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[]) with ordinality as a (actor, action, chat_id, about, place)
order by
  a.place
