update notice_card
set
  shown_at = now()
where
  notice = :notice
