what = A pause switches a number off for a while: no calls, no SMS, no internet. The number itself stays yours. What would you like?
    .pause = Pause a number
    .pause-words =
        pause, suspend, stop, pause a number, pause it, make a pause, switch it off for a while, suspend the number, freeze it, set a
        pause, temporary block, put on hold, I go abroad for some time, turn it off till I return, put my daughters to sleep while shes
        abroad, yep go
    .resume = End a pause
    .resume-words =
        resume, end, unpause, switch on, end a pause, switch it on again, unfreeze, turn the number back on, cancel the pause, I'm back,
        activate it again, take it off hold, restore from pause
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, instructions, without confirming, where in the account, just explain, I'll do it
        without you, what to dial, tell me how, how do people do it, how would i do this alone in the cabinet
unproved = Without confirmation we don't change a number.
days = How long should <b>{ PHONE($phone) }</b> be paused? You can end it sooner.
    .week = For a week
    .week-words = week, a week, 7 days, one week, for a week, seven days, just a week, till next week, the shortest, a week is enough
    .fortnight = For two weeks
    .fortnight-words = two weeks, 14 days, fortnight, for two weeks, fourteen days, couple of weeks, 2 weeks, half a month, two weeks holiday
    .month = For 30 days
    .month-words =
        month, a month, 30 days, one month, for a month, thirty days, whole month, about a month, four weeks, till next month, im away 30
        days in Cuba
    .open-end = Until I end it
    .open-end-words =
        no end, forever, until I end it, no end date, indefinitely, I don't know how long, open-ended, as long as possible, until I come
        back, for long, I'll end it myself, without a limit, until I say
confirm = { $act ->
        [resume] End the pause of <b>{ PHONE($phone) }</b>? Calls, SMS and internet will work again.
       *[pause] Pause <b>{ PHONE($phone) }</b>{ pause-until }?

        Codes from banks and services won't reach it.
    }
    .keep = Leave it as it is
    .keep-words =
        no, leave it, leave it as it is, don't pause, keep it, changed my mind, cancel, I need the codes, stop, leave it working, not now,
        I'm afraid for bank codes
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
    .enough-words = got it, ok, okay, understood, clear, fine, I'll wait, waiting, all right, good, let me know then
oneself = A pause is set and ended in the account: { $page }. Did it work?
    .done = It worked
    .done-words = yes, done, it worked, works, paused it, managed, success, found it and set it, it's paused now, pause ended, all good
    .not-done = It doesn't work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, can't find it, there's no such menu, fails, not working, no pause button, account
        won't open, nothing happens
end-left = Fine, the number stays as it is.
