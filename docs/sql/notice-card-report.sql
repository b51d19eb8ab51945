update notice_card
set
  reported = true
where
  notice = :notice
  and not reported
returning
  1
