with
  noted as (
    insert into
      desk_group (id, moved_to)
    values
      ($1, $2)
    on conflict (id) do update
    set
      moved_to = $2
  ),
  chained as (
    update desk_group
    set
      moved_to = $2
    where
      moved_to = $1
  ),
  topics as (
    update topic
    set
      desk_group = $2
    where
      desk_group = $1
  ),
  cards as (
    update notice_card
    set
      desk_group = $2,
      thread = null,
      message_id = null,
      shown = null,
      shown_at = 'epoch'
    where
      desk_group = $1
  ),
  words as (
    update talk_message
    set
      desk_group = $2
    where
      desk_group = $1
  )
update desk_outbox
set
  desk_group = $2
where
  desk_group = $1
