which = Which of the company's numbers is it about? { $told ->
        [none] Write all of it
       *[other] If not <b>{ PHONE($told) }</b>, write another one
    } or a part: at least 4 digits. % stands for any digits, _ for one, for example <b>%30_01</b>.
    .told = { PHONE($told) }
    .told-words =
        yes, this one, that one, yes that number, the one on the button, the one you show, correct number, the one above, same number, the
        one I said before, the suggested one, sure that same
    .by-account = By account
    .by-account-words =
        by account, account number, by personal account, I know the account, search by account, use the account, by contract, through the
        account, I only have the account number, look in the account, not by number by account
    .all = All numbers
    .all-words =
        all, everyone, list, show, all numbers, every number, all of them, show all, the whole list, everything, each one, the entire
        company, list them all, for all lines, show me the whole list we have, ok then just the full list
unfit = { $problem ->
        [too-broad] Too few digits: almost any number would fit. Write at least 4.
       *[malformed] A number has up to { $digits } digits, with % and _ for unknown ones. Write it again, for example <b>%30_01</b>.
    }
    .by-account = By account
    .by-account-words = { which.by-account-words }
    .all = All numbers
    .all-words = { which.all-words }
accounts = Which personal account is the number on?
    .all = All numbers
    .all-words = { which.all-words }
wait-lines = Looking for your company's numbers, a few seconds.
listed = Which number? Shown: { $first }–{ $last } of { $total }.{ searches-left } You can also write it.
    .previous = Previous
    .previous-words =
        previous ones, previous, back, go back, the ones before, earlier ones, previous page, show the previous, return, one page back,
        those before, up, was on the page above i think
    .next = Next
    .next-words =
        more, next ones, next, further, show more, next page, the following ones, go on, forward, the rest, down, other numbers on the
        list
    .other-way = Search differently
    .other-way-words =
        search differently, another search, it's not there, other way to search, none of these, change the search, my number is not here,
        find it another way, search from the start, I don't see mine, look by something else
searches-left = { $searchesLeft ->
    [none] { "" }
   *[other] { " " }Searches left: { $searchesLeft }.
}
nobody = Your company has no such numbers.{ searches-left } Write another one, or choose how to search.
    .by-account = By account
    .by-account-words = { which.by-account-words }
    .all = All numbers
    .all-words = { which.all-words }
no-searches = Searches by a part of a number are used up for now. Write the whole number, or find it by account or in the list.
    .by-account = By account
    .by-account-words = { which.by-account-words }
    .all = All numbers
    .all-words = { which.all-words }
not-listed = We couldn't find it, the fault is ours. Write the whole number and we'll go on, or try again.
    .again = Try again
    .again-words = yes, again, retry, try again, once more, one more time, repeat, search again, look once more, let's try again, do it again
