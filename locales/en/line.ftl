which = Which of the company's numbers is it about? { $told ->
        [none] Write all of it
       *[other] If not <b>{ PHONE($told) }</b>, write another one
    } or a part: at least 4 digits. % stands for any digits, _ for one, for example <b>%30_01</b>.
    .told = { PHONE($told) }
    .told-words = yes, this one, that one
    .by-account = By account
    .all = All numbers
    .all-words = all, everyone, list, show
unfit = { $problem ->
        [too-broad] Too few digits: almost any number would fit. Write at least 4.
       *[malformed] A number has up to { $digits } digits, with % and _ for unknown ones. Write it again, for example <b>%30_01</b>.
    }
    .by-account = By account
    .all = All numbers
accounts = Which personal account is the number on?
    .all = All numbers
wait-lines = Looking for your company's numbers, a few seconds.
listed = Which number? Shown: { $first }–{ $last } of { $total }.{ searches-left } You can also write it.
    .previous = Previous
    .previous-words = previous ones
    .next = Next
    .next-words = more, next ones
    .other-way = Search differently
searches-left = { $searchesLeft ->
    [none] { "" }
   *[other] { " " }Searches left: { $searchesLeft }.
}
nobody = Your company has no such numbers.{ searches-left } Write another one, or choose how to search.
    .by-account = By account
    .all = All numbers
no-searches = Searches by a part of a number are used up for now. Write the whole number, or find it by account or in the list.
    .by-account = By account
    .all = All numbers
not-listed = We couldn't find it, the fault is ours. Write the whole number and we'll go on, or try again.
    .again = Try again
    .again-words = yes, again, retry
