with
  noted as (
    insert into
      desk_group (id, moved_to)
    values
      (:from, :to)
    on conflict (id) do update
    set
      moved_to = :to
  ),
  chained as (
    update desk_group
    set
      moved_to = :to
    where
      moved_to = :from
  ),
  topics as (
    update topic
    set
      desk_group = :to
    where
      desk_group = :from
  ),
  cards as (
    update notice_card
    set
      desk_group = :to,
      thread = null,
      message_id = null,
      shown = null,
      shown_at = 'epoch'
    where
      desk_group = :from
  ),
  words as (
    update talk_message
    set
      desk_group = :to
    where
      desk_group = :from
  )
update desk_outbox
set
  desk_group = :to
where
  desk_group = :from
