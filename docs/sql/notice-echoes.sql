select
  k.chat_id as "chatId",
  k.emoji,
  coalesce(
    array_agg(
      p.flow
      order by
        p.flow
    ) filter (
      where
        p.flow is not null
    ),
    '{}'
  ) as flows
from
  notice_copy k
  left join notice_press p using (notice, chat_id)
where
  k.notice = :notice
  and (
    k.emoji is not null
    or p.flow is not null
  )
group by
  k.chat_id,
  k.emoji
order by
  k.chat_id
