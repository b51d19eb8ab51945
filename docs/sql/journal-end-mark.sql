select
  seq,
  mark
from
  journal_end
