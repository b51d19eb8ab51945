with
  proved as (
    insert into
      proof (chat_id, phone, proved_by, sealed, act, proved_at)
    values
      (:chat, :phone, :by, :sealed, :act, coalesce(to_timestamp(:at::float8 / 1000), now()))
    on conflict (chat_id, phone, proved_by, act) do update
    set
      proved_at = excluded.proved_at,
      sealed = excluded.sealed
    returning
      chat_id,
      phone,
      proved_by,
      proved_at
  ),
  paired as (
    insert into
      pairing (chat_id, phone, proved_by, proved_at)
    select
      chat_id,
      phone,
      proved_by,
      proved_at
    from
      proved
    on conflict (chat_id, phone, proved_by) do update
    set
      proved_at = greatest(pairing.proved_at, excluded.proved_at)
  )
select
  1
