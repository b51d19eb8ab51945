score =
    How helpful was the talk?
    .score-5 = 5 — it solved everything
    .score-4 = 4
    .score-3 = 3
    .score-2 = 2
    .score-1 = 1 — it did not help
    .skip = No score
words =
    Thank you. If you like, write what was good or what to improve.
    .skip = Nothing, go on
