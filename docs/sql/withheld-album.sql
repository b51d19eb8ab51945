select
  message as "messageId",
  chat_id,
  what,
  sealed
from
  withheld_album
where
  desk_group = :group
  and album = coalesce(
    :album,
    (
      select
        album
      from
        withheld_album
      where
        desk_group = :group
        and message = :message
    )
  )
order by
  message
