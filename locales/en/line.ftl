which = Which of the company's numbers is it about? { $told ->
        [none] Write it
       *[other] If not <b>{ PHONE($told) }</b>, write another one
    } or choose from the list.
    .told = { PHONE($told) }
    .told-words = yes, this one, that one
    .list = Show the list
    .list-words = list, all, show
wait-list = Looking up the company's numbers, a couple of seconds.
listed = The company's numbers, page { $page } of { $pages }. You can also write the one you need.
    .next-page = More numbers
    .next-page-words = more, next
    .typed = Write the number
not-listed = The list didn't open, the fault is ours. Write the number and we'll go on.
    .list = Try again
