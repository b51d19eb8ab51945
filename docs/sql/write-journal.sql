with
  written as (
    insert into
      journal (seq, at, what, side, person, chat, number, ref, detail, released, hash)
    select
      *
    from
      unnest(
        :seqs::bigint[],
        :times::timestamptz[],
        :whats::text[],
        :sides::text[],
        :persons::bytea[],
        :chats::bytea[],
        :numbers::bytea[],
        :refs::bytea[],
        :details::text[],
        :released::bigint[],
        :hashes::bytea[]
      )
  )
insert into
  journal_end (seq, mark)
values
  (:lastSeq, :mark)
on conflict (id) do update
set
  seq = excluded.seq,
  mark = excluded.mark
