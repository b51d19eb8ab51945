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
    .begin-words = yes, start, choose, go on, ok
    .leave = Not now
    .leave-words = no, not now, later

# What digits
wish = Which number would you like instead of <b>{ PHONE($phone) }</b>? Write digits: % stands for any, _ for one. For example, <b>%777</b> ends in three sevens.
    .any = Any
    .any-words = any, whatever, don't care
wish-unfit = { $problem ->
        [too-broad] Too few digits: almost any number would fit. Write at least two, for example <b>%77</b>.
       *[malformed] A number has up to { $digits } digits, with % and _ for open ones. Write it again, for example <b>%777</b>.
    }
    .any = Any
    .any-words = { wish.any-words }
category = Which category? The higher it is, the nicer and more expensive the number.
    .other-wish = Other digits
any-category = Any
wait-search = Looking for free numbers, a few seconds.
offers = Free now. A number without a price costs nothing.{ searches-left }
    .more = Show more
    .more-words = more, next
    .other-wish = Other digits
    .apply = Wait for another
searches-left = { $searchesLeft ->
    [none] { "" }
   *[other] { " " }Searches left: { $searchesLeft }.
}
no-offers = None with these digits is free.{ searches-left } Leave an application: we'll write when there is one.
    .other-wish = Other digits
    .apply = Wait for one
no-searches = No searches are left; you get new ones in { duration }. You can leave an application: we'll write when a suitable number is free.
    .apply = Leave an application
    .leave = Come later
search-failed = The search did not work: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .leave = Not now

# Held
wait-hold = Holding the number for you, a few seconds.
taken = Someone has just taken { PHONE($newPhone) }. Choose another?
    .other = Another number
    .other-words = yes, another
    .apply = Leave an application
    .leave = Not now
hold-failed = The number could not be held for you: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .other = Another number
    .leave = Not now
confirm =
    Change <b>{ PHONE($phone) }</b> to <b>{ PHONE($newPhone) }</b>, { price }?

    ⏳ Held for you until { TIME($heldUntil, $zone) }: { $minutesLeft ->
        [one] { $minutesLeft } minute left
       *[other] { $minutesLeft } minutes left
    }.
    .change = Change the number
    .change-words = yes, change, agreed, ok
    .other = Another number
    .keep = Don't change
    .keep-words = no, keep, don't
price = { $price ->
    [none] free of charge
   *[other] { $price }
}
wait-release = Giving the number back, a couple of seconds.
expired = Time is up, and { PHONE($newPhone) } is free for everyone again. Hold it once more?
    .again = Hold it again
    .again-words = yes, hold, again
    .other = Another number
    .leave = Not now

# Ordered
wait-order = Placing the order, a few seconds.
refused = The operator refused the change, the number stays as it was. A person can tell you why: give them order <b>{ $reference }</b>.
    .other = Another number
    .apply = Leave an application
    .leave = Not now
order-failed = The order could not be placed: the operator does not answer. The number is as it was, nothing was charged. The new one is held for you until { TIME($heldUntil, $zone) }.
    .again = Try again
    .again-words = yes, again, retry
    .other = Another number
    .leave = Not now
order-unknown = The operator did not say whether the order was taken. Don't order twice: wait 15 minutes. If the number is still the old one, start over or ask a person.
too-soon = This number was changed recently: once in { $changeDays ->
        [one] { $changeDays } day
       *[other] { $changeDays } days
    } is the limit. You can change it again in { duration }.
not-allowed = The operator does not allow a change of this number: it is not on record as yours or your company's. A mistake? Ask a person.
ordered = ✅ Ordered: { PHONE($phone) } becomes <b>{ PHONE($newPhone) }</b>. Order <b>{ $reference }</b>. We'll write here when it is done.
    .services = What else to change?
    .services-words = what else, where, yes
services = Give the new number wherever codes arrive: Telegram, bank, state services, mail. It is easier while the old one still works. Telegram: “Settings”, tap the number.
    .advice = If I'm locked out
    .advice-words = locked out, can't sign in

# An application
apply = Leave an application instead of { PHONE($phone) }: digits <b>{ $mask }</b>, { $category ->
        [any] any category
       *[other] category { $category }
    }? Your number does not change: we'll write when a suitable one is free.
    .apply = Leave it
    .apply-words = yes, leave, ok
    .other-wish = Other digits
    .leave = Not now
    .leave-words = no, not now
wait-apply = Leaving the application, a few seconds.
applied = ✅ Application <b>{ $reference }</b> is in. We'll write here when a suitable number is free.
apply-refused = The operator did not take this application. Try other digits.
    .other-wish = Other digits
    .leave = Not now
apply-failed = The application could not be left: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .leave = Not now
apply-unknown = The operator did not say whether the application is in. Look in your requests a little later, and don't leave it twice for now.
    .leave = Got it

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
