what = A pause switches a number off for a while: no calls, no SMS, no internet. The number itself stays yours. What would you like?
    .pause = Pause a number
    .pause-words = pause, suspend, stop
    .resume = End a pause
    .resume-words = resume, end, unpause, switch on
    .oneself = How to do it myself
    .oneself-words = myself, how
unproved = Without confirmation we don't change a number.
days = How long should <b>{ PHONE($phone) }</b> be paused? You can end it sooner.
    .week = For a week
    .week-words = week, a week
    .fortnight = For two weeks
    .fortnight-words = two weeks
    .month = For 30 days
    .month-words = month, a month
    .open-end = Until I end it
    .open-end-words = no end, forever
confirm = { $act ->
        [resume] End the pause of <b>{ PHONE($phone) }</b>? Calls, SMS and internet will work again.
       *[pause] Pause <b>{ PHONE($phone) }</b>{ pause-until }?

        Codes from banks and services won't reach it.
    }
    .keep = Leave it as it is
    .keep-words = no, leave it
    .pause = Pause it
    .pause-words = yes, pause
    .resume = End the pause
    .resume-words = yes, end it
pause-until = { $until ->
    [none] { "" }
   *[other] { " until " }{ DATE($until, $zone) }
}
wait-order = Passing this to the operator: a few seconds.
ordered = { $state ->
        [done] ✅ { $act ->
            [resume] The number works again. No signal? Switch the phone off and on.
           *[pause] The number is paused{ pause-until }. You can end the pause sooner right here.
        }
       *[under-way] ⏳ The operator has the request. We'll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
oneself = A pause is set and ended in the account: { $page }. Did it work?
    .done = It worked
    .done-words = yes, done
    .not-done = It doesn't work
    .not-done-words = no, failed
end-left = Fine, the number stays as it is.
