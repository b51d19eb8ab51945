what = A pause switches a number off for a while: no calls, no SMS, no internet. The number itself stays yours. What would you like?
    .pause = Pause a number
    .pause-words =
        pause, suspend, stop, pause a number, pause it, make a pause, switch it off for a while, suspend the number, freeze it, set a
        pause, temporary block, put on hold, I go abroad for some time, turn it off till I return, put my daughters to sleep while shes
        abroad, yep go, freeze one for me, put my number on hold, suspend a number, I'm going to sea for a month so stop my number, I want
        to switch the tablet's number off for the winter, our seasonal worker left so his line should rest, the phone is lost and I'd like
        it frozen for a while, stop it temporarily please, suspend my line, take it out of service for a bit, put the dacha number to
        sleep, turn a number off for a time
    .resume = End a pause
    .resume-words =
        resume, end, unpause, switch on, end a pause, switch it on again, unfreeze, turn the number back on, cancel the pause, I'm back,
        activate it again, take it off hold, restore from pause, switch it back on, unfreeze my number, I'm back make it work again, I
        paused it in summer and want calls again, my holiday is over so wake the number up, please take the number off hold, the driver
        has returned from leave so activate his line, it's been asleep long enough so start it again, bring it back to life, restore my
        paused line, undo the suspension, reactivate it
    .oneself = How to do it myself
    .oneself-words =
        myself, how, how to do it myself, on my own, instructions, without confirming, where in the account, just explain, I'll do it
        without you, what to dial, tell me how, how do people do it, how would i do this alone in the cabinet, I'd do it on my own, tell
        me the way in the account, give me the steps please, where in the account do I set a pause, without confirming how can I do it,
        I'm the admin and prefer to click it myself, explain it and I'll handle the rest, which section has the pause, how does one do it
        by hand, show me the do-it-yourself way, instructions please, I'd like to do it without you
unproved = Without confirmation we don’t change a number.
days = How long should <b>{ PHONE($phone) }</b> be paused? You can end it sooner.
    .week = For a week
    .week-words =
        week, a week, 7 days, one week, for a week, seven days, just a week, till next week, the shortest, a week is enough, till next
        Monday, one week's enough, I'm in hospital for seven days, it's just a short trip so a week, seven days and then I need it, from
        today to the same day next week, a week will do for the school holidays, for the coming week, until this day next week, no more
        than a week
    .fortnight = For two weeks
    .fortnight-words =
        two weeks, 14 days, fortnight, for two weeks, fourteen days, couple of weeks, 2 weeks, half a month, two weeks holiday, two weeks
        please, I'm at the seaside for a fortnight, my leave is fourteen days, two weeks because our driver is off sick, for a couple of
        weeks, fourteen days and I'm back from the village, two weeks should be enough, for this week and the next, a fortnight
    .month = For 30 days
    .month-words =
        month, a month, 30 days, one month, for a month, thirty days, whole month, about a month, four weeks, till next month, im away 30
        days in Cuba, a whole month, thirty days please, four weeks and a bit, I'm on a rotation up north for thirty days, the office is
        closed for a month, a month's leave so that long, till the same date next month, a full month while I'm in rehab, for a calendar
        month
    .open-end = Until I end it
    .open-end-words =
        no end, forever, until I end it, no end date, indefinitely, I don't know how long, open-ended, as long as possible, until I come
        back, for long, I'll end it myself, without a limit, until I say, till I say so, no fixed date, I'll switch it on when I'm back
        and I can't tell when, indefinitely since the worker may return or not, leave it paused until I ask you, without an end I'll stop
        it myself, my mother's in care and nobody knows for how long, as long as I don't end it, until further notice, unlimited please
confirm = { $act ->
        [resume] End the pause of <b>{ PHONE($phone) }</b>? Calls, SMS and internet will work again.
       *[pause] Pause <b>{ PHONE($phone) }</b>{ pause-until }?

        Codes from banks and services won’t reach it.
    }
    .keep = Leave it as it is
    .keep-words =
        no, leave it, leave it as it is, don't pause, keep it, changed my mind, cancel, I need the codes, stop, leave it working, not now,
        I'm afraid for bank codes, no don't pause it, let it run, I still need the bank codes, wait my salary SMS comes to it so no, I
        forgot about the codes so leave it working, the trip fell through so no pause, changed my mind it stays on, stop I picked the
        wrong number, better not, no let it work, hands off the number, don't suspend
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
       *[under-way] ⏳ The operator has the request. We’ll write here when it is done.
    }

    Request number: <b>{ $reference }</b>.
    .enough-words =
        got it, ok, okay, understood, clear, fine, I'll wait, waiting, all right, good, let me know then, okay I'll wait, noted O-1042,
        good I'm off to pack then, right that's all I wanted, I've saved the request number, fine I'll see your message when it's done,
        thanks to that I can travel in peace so all clear, understood waiting for word, that's me done, nothing more, all clear on that,
        great finished
oneself = A pause is set and ended in the account: { $page }. Did it work?
    .done = It worked
    .done-words =
        yes, done, it worked, works, paused it, managed, success, found it and set it, it's paused now, pause ended, all good, paused
        successfully, managed it, yes it's set, found the section and the pause is on, the number is asleep now I did it in the account,
        clicked through as you wrote and it worked, ended the pause myself and calls come again, the admin did it in a minute, it accepted
        it, set it up without trouble, all went well, found it and done
    .not-done = It doesn’t work
    .not-done-words =
        no, failed, it doesn't work, didn't work, error, can't find it, there's no such menu, fails, not working, no pause button, account
        won't open, nothing happens, couldn't find it, it throws an error, I don't see the pause among the operations, the account says
        the operation isn't available to me, pressed it three times and nothing happens, I'm lost in that account and can't do it, our
        account looks different and has no pause, no luck, the button is grey, it wouldn't accept it
end-left = Fine, the number stays as it is.
