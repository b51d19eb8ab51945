# Before anything else
conditions =
    Changing { $who ->
        [company] an employee's
       *[own] your
    } number takes a few minutes. The old one stops working, SMS and calls go to the new one.

    Every number shows its price before you order. You can change once in { $changeDays ->
        [one] { $changeDays } day
       *[other] { $changeDays } days
    } and search { $searches ->
        [one] once
       *[other] { $searches } times
    }. We hold the number you choose for { $holdMin }{ "\u00A0" }min.
    .begin = Choose a number
    .begin-words =
        yes, start, choose, go on, ok, choose a number, let's choose, begin, show numbers, I agree, pick one, let's go, find me a new
        number, I want to change it, sounds ok show me what there is
    .leave = Not now
    .leave-words =
        no, not now, later, I'll think about it, not today, too expensive, changed my mind, no time, another time, maybe later, don't want
        to, leave it, once in 30 days? eh some other time, then no forget about it for now, i'll do it when your stuff works, ok tomorrow

# What digits
wish = Which number would you like instead of <b>{ PHONE($phone) }</b>? Write digits: % stands for any, _ for one. For example, <b>%777</b> ends in three sevens.
    .any = Any
    .any-words =
        any, whatever, don't care, any number, doesn't matter, I don't care, random, anything, no preference, you choose, first free one,
        all the same to me, no special wish, couldn't care less which
wish-unfit = { $problem ->
        [too-broad] Too few digits: almost any number would fit. Write at least two, for example <b>%77</b>.
       *[malformed] A number has up to { $digits } digits, with % and _ for open ones. Write it again, for example <b>%777</b>.
    }
    .any = Any
    .any-words = { wish.any-words }
category = Which category? The higher it is, the nicer and more expensive the number.
    .other-wish = Other digits
    .other-wish-words =
        other digits, different digits, another combination, search again, change the digits, different pattern, let me write others, new
        search, another ending, I want other digits, try different ones in it, dont need sevens anymore id like to try 55, ok lemme try
        another combination, not four sevens i meant four threes
any-category = Any
wait-search = Looking for free numbers, a few seconds.
offers = Free now. A number without a price costs nothing.{ searches-left }
    .more = Show more
    .more-words =
        more, next, show more, more numbers, what else is there, further, give me more, more options, next page, show the rest, any more,
        dont like them next ones
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .apply = Wait for another
    .apply-words =
        wait for another, leave an application, I'll wait, write when there's a better one, tell me when one is free, apply, none suit me
        I'll wait, notify me later, put me on the list, I want a nicer one, none of these is good
searches-left = { $searchesLeft ->
    [none] { "" }
   *[other] { " " }Searches left: { $searchesLeft }.
}
no-offers = None with these digits is free.{ searches-left } Leave an application: we'll write when there is one.
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .apply = Wait for one
    .apply-words =
        wait for one, leave an application, yes I'll wait, write when there is one, let me know when it's free, apply, I only want these
        digits, notify me, put me on the list, sign me up for it, I can wait, tell me when such one comes free
no-searches = No searches are left; you get new ones in { duration }. You can leave an application: we'll write when a suitable number is free.
    .apply = Leave an application
    .apply-words =
        leave an application, apply, write when one is free, notify me, put me on the list, let me know when there is one, sign me up,
        fill in the application, yes an application, tell me when it appears, make a request for it, then write me down in case its freed
    .leave = Come later
    .leave-words =
        come later, I'll come back, later, in two hours, wait for new searches, not now, try again later, no application, another time,
        tomorrow, I'll return, ok i return in the evening
search-failed = The search did not work: the fault is ours. Try again?
    .again = Try again
    .again-words =
        yes, again, retry, try again, once more, search again, one more time, repeat the search, let's try, another attempt, do it again,
        order it another time there's still 10 min, pls retry
    .leave = Not now
    .leave-words = { conditions.leave-words }

# Held
wait-hold = Holding the number for you, a few seconds.
taken = Someone has just taken { PHONE($newPhone) }. Choose another?
    .other = Another number
    .other-words =
        yes, another, another number, choose another, other one, different number, show others, pick again, find another one, okay
        another, give me a different one, choose again, what others are free, damn. what else is there?, fine show me a different one, too
        pricey show something else, hmm since its gone show me some different ones, okay let me pick something different
    .apply = Leave an application
    .apply-words = { no-searches.apply-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
hold-failed = The number could not be held for you: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .other = Another number
    .other-words = { taken.other-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
confirm =
    Change <b>{ PHONE($phone) }</b> to <b>{ PHONE($newPhone) }</b>, { price }?

    ⏳ Held for you until { TIME($heldUntil, $zone) }: { $minutesLeft ->
        [one] { $minutesLeft } minute left
       *[other] { $minutesLeft } minutes left
    }.
    .change = Change the number
    .change-words =
        yes, change, agreed, ok, change it, change the number, do it, confirm, go ahead, I take it, buy it, price is fine, order it,
        switch to it, go ahead 300 is fine
    .other = Another number
    .other-words = { taken.other-words }
    .keep = Don't change
    .keep-words =
        no, keep, don't, don't change, keep the old one, leave my number, changed my mind, too expensive, cancel, I stay with mine, not
        changing, don't want to pay, stop, leave it as it is
price = { $price ->
    [none] free of charge
   *[other] { $price }
}
wait-release = Giving the number back, a couple of seconds.
expired = Time is up, and { PHONE($newPhone) } is free for everyone again. Hold it once more?
    .again = Hold it again
    .again-words =
        yes, hold, again, hold it again, once more, keep it for me, reserve it, I still want it, book it again, that one again, don't give
        it away, I need more time
    .other = Another number
    .other-words = { taken.other-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }

# Ordered
wait-order = Placing the order, a few seconds.
refused = The operator refused the change, the number stays as it was. A person can tell you why: give them order <b>{ $reference }</b>.
    .other = Another number
    .other-words = { taken.other-words }
    .apply = Leave an application
    .apply-words = { no-searches.apply-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
order-failed = The order could not be placed: the operator does not answer. The number is as it was, nothing was charged. The new one is held for you until { TIME($heldUntil, $zone) }.
    .again = Try again
    .again-words = yes, again, retry
    .other = Another number
    .other-words = { taken.other-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
order-unknown = The operator did not say whether the order was taken. Don't order twice: wait 15 minutes. If the number is still the old one, start over or ask a person.
    .understood-words =
        got it, ok, okay, understood, I'll wait, I won't order twice, clear, waiting 15 minutes, I'll check later, fine, I see, ok i wont
        touch anything for quarter of hour, right i come back in two weeks so
too-soon = This number was changed recently: once in { $changeDays ->
        [one] { $changeDays } day
       *[other] { $changeDays } days
    } is the limit. You can change it again in { duration }.
    .understood-words = { order-unknown.understood-words }
not-allowed = The operator does not allow a change of this number: it is not on record as yours or your company's. A mistake? Ask a person.
    .understood-words = { order-unknown.understood-words }
ordered = ✅ Ordered: { PHONE($phone) } becomes <b>{ PHONE($newPhone) }</b>. Order <b>{ $reference }</b>. We'll write here when it is done.
    .services = What else to change?
    .services-words =
        what else, where, yes, what else to change, where else should I change it, what about the bank, what do I do next, where to give
        the new number, which services, what next, what about Telegram, where else was it used, what should I update, list of places,
        where else do i have to put it?
    .enough-words =
        got it, ok, okay, understood, clear, fine, great, I'll wait, all right, good, that's all I need, ok doing telegram and bank
        tonight
services = Give the new number wherever codes arrive: Telegram, bank, state services, mail. It is easier while the old one still works. Telegram: “Settings”, tap the number.
    .advice = If I'm locked out
    .advice-words =
        locked out, can't sign in, what if I'm locked out, I lost access, can't sign in any more, codes go to the old number, what if I
        can't get in, old one is already dead, no access to the old number, how to get access back, they want a code from the old number,
        bank won't let me in
    .enough-words = { ordered.enough-words }

# An application
apply = Leave an application instead of { PHONE($phone) }: digits <b>{ $mask }</b>, { $category ->
        [any] any category
       *[other] category { $category }
    }? Your number does not change: we'll write when a suitable one is free.
    .apply = Leave it
    .apply-words = yes, leave, ok
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .leave = Not now
    .leave-words = no, not now
wait-apply = Leaving the application, a few seconds.
applied = ✅ Application <b>{ $reference }</b> is in. We'll write here when a suitable number is free.
    .enough-words = { ordered.enough-words }
apply-refused = The operator did not take this application. Try other digits.
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
apply-failed = The application could not be left: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .leave = Not now
    .leave-words = { conditions.leave-words }
apply-unknown = The operator did not say whether the application is in. Look in your requests a little later, and don't leave it twice for now.
    .leave = Got it
    .leave-words = got it, ok, okay, understood, clear, fine, I'll look later, won't leave it twice, I see, I'll check my requests, all right

# Time
duration = { $unit ->
    [seconds] { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
    [hours] { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
    [days] { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
   *[minutes] { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
}

# Ends
end-solved = ✅ Good. If you need help, write here.
end-left = Fine, the number stays as it was.
