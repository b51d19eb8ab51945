which = Which of the company’s numbers is it about? { $told ->
        [none] Write all of it
       *[other] If not <b>{ PHONE($told) }</b>, write another one
    } or a part: at least 4 digits. % stands for any digits, _ for one, for example <b>%30_01</b>.
    .told = { PHONE($told) }
    .told-words =
        yes, this one, that one, yes that number, the one on the button, the one you show, correct number, the one above, same number, the
        one I said before, the suggested one, sure that same, this one here, the number on the button, yes that's it, it's the one ending
        in 43 21, that number belongs to our driver so take it, the very one you're suggesting, the accountant's number as shown, that's
        the line I mean, the suggested number is right, take the one offered, exactly that number, the 29 765 one
    .by-account = By account
    .by-account-words =
        by account, account number, by personal account, I know the account, search by account, use the account, by contract, through the
        account, I only have the account number, look in the account, not by number by account, search by the account number, I know the
        personal account only, via the account, I have the contract account on the invoice but no phone number, let me find it through the
        account the bill comes to, we've got several accounts so choose one first, the accountant gave me just the account, go by the
        billing account, through the account please, by the account in the invoice, I'd rather pick the account, pick from an account
    .all = All numbers
    .all-words =
        all, everyone, list, show, all numbers, every number, all of them, show all, the whole list, everything, each one, the entire
        company, list them all, for all lines, show me the whole list we have, ok then just the full list, each of our numbers, the whole
        company, show every line we have, we want it for the entire staff at once, I don't know which one so list the lot, it concerns
        every employee's phone, all twelve of them, let me see the full list of the firm, everything we own, no single one but all, the
        complete list, every SIM of ours
unfit = { $problem ->
        [too-broad] Too few digits: almost any number would fit. Write at least 4.
        [no-such-beginning] No number begins like that. If these digits stand further on, put % in front of them, for example <b>%30_01</b>.
       *[malformed] A number has up to { $digits } digits, with % and _ for unknown ones. Write it again, for example <b>%30_01</b>.
    }
    .by-account = By account
    .by-account-words = { which.by-account-words }
    .all = All numbers
    .all-words = { which.all-words }
accounts = Which personal account is the number on?
    .all = All numbers
    .all-words = { which.all-words }
wait-lines = Looking for your company’s numbers, a few seconds.
listed = Which number? Shown: { $first }–{ $last } of { $total }.{ searches-left } You can also write it.
    .previous = Previous
    .previous-words =
        previous ones, previous, back, go back, the ones before, earlier ones, previous page, show the previous, return, one page back,
        those before, up, was on the page above i think, go back to the ones before, earlier numbers, the page before, I think I saw mine
        on the last page so back, show me numbers 3 to 5 again, I skipped too far so one step back, the driver's number was higher up,
        back a page please, return to the former ones, up the list, before these, the first ones again
    .next = Next
    .next-words =
        more, next ones, next, further, show more, next page, the following ones, go on, forward, the rest, down, other numbers on the
        list, further down, show the following ones, the rest of the list, mine must be among the last ones so go on, not these three so
        let's see 9 to 12, carry on I haven't seen it yet, the warehouse number isn't here so turn the page, onwards, forward please, what
        comes after, keep going, more numbers
    .other-way = Search differently
    .other-way-words =
        search differently, another search, it's not there, other way to search, none of these, change the search, my number is not here,
        find it another way, search from the start, I don't see mine, look by something else, find it some other way, search by a
        different thing, this is too slow let me search anew, I remember a few digits so let's look by those, scrolling is no use so
        change the search, could I look it up by account instead, my list is endless so another method please, let me start the search
        differently, different criteria please, not by list, another kind of search, change how we look
searches-left = { $searchesLeft ->
    [none] { "" }
   *[other] { " " }Searches left: { $searchesLeft }.
}
nobody = Your company has no such numbers.{ searches-left } Write another one, or choose how to search.
    .by-account = By account
    .by-account-words = { which.by-account-words }
    .all = All numbers
    .all-words = { which.all-words }
no-searches = You can’t search by a part of a number for now. Write the whole number, or find it by account or in the list.
    .by-account = By account
    .by-account-words = { which.by-account-words }
    .all = All numbers
    .all-words = { which.all-words }
not-listed = We couldn’t search. Something went wrong on our side. Write the whole number and we’ll go on, or try again.
    .again = Try again
    .again-words =
        yes, again, retry, try again, once more, one more time, repeat, search again, look once more, let's try again, do it again, search
        for it once more, repeat please, give it another shot, let's retry maybe it shows now, I'm sure the number is ours so look again,
        yes please have one more go at it, the connection was bad a second ago so once again, another attempt, look it up again, retry it,
        try that over, go again
