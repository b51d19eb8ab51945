score =
    How helpful was the talk?
    .score-5 = 5 — it solved everything
    .score-5-words =
        5, five, excellent, perfect, solved everything, great, all fixed now, very helpful, awesome, five out of five, best support, you
        saved me, brilliant everything sorted top marks
    .score-4 = 4
    .score-4-words =
        4, four, good, pretty good, almost perfect, mostly helped, good but not ideal, four out of five, quite helpful, nearly all solved,
        helped but too long
    .score-3 = 3
    .score-3-words =
        3, three, so so, average, half helpful, partly helped, not bad not good, mediocre, it was okay, three out of five, meh,
        satisfactory
    .score-2 = 2
    .score-2-words =
        2, two, poor, barely helped, weak, not very helpful, bad, disappointing, not much help, two out of five, below average, hardly any
        use, nothing much helped but at least polite two
    .score-1 = 1 — it did not help
    .score-1-words =
        1, one, useless, terrible, didn't help at all, awful, waste of time, worst bot ever, nothing was solved, one out of five, zero
        help, horrible
    .skip = No score
    .skip-words =
        no score, skip, I don't want to rate, no rating, I won't rate this, pass, without marks, don't ask me to rate, not going to score,
        leave me alone with ratings, can't say, i'd rather not rate anything
words =
    Thank you. If you like, write what was good or what to improve.
    .skip = Nothing, go on
    .skip-words =
        nothing, nothing to say, no comment, skip, go on, nothing to add, no, that's all, don't want to write, next, move on, no wishes,
        got no words to add
