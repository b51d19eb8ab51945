select
  message as "messageId",
  chat_id,
  what,
  sealed
from
  withheld_album
where
  desk_group = $1
  and album = coalesce(
    $2,
    (
      select
        album
      from
        withheld_album
      where
        desk_group = $1
        and message = $3
    )
  )
order by
  message
