# Before anything else
conditions =
    Changing { $who ->
        [company] an employee’s
       *[own] your
    } number takes a few minutes. The old one stops working, SMS and calls go to the new one.

    You see the price of each number before you order. You can search { $searches ->
        [one] once
       *[other] { $searches } times
    } and change the number once in { $changeDays ->
        [one] { $changeDays } day
       *[other] { $changeDays } days
    }.
    .begin = Choose a number
    .begin-words =
        yes, start, choose, go on, ok, choose a number, let's choose, begin, show numbers, I agree, pick one, let's go, find me a new
        number, I want to change it, sounds ok show me what there is, let's pick one, show me the numbers, I agree let's go, I'm tired of
        spam calls so let's choose a new one, fine with the conditions so start looking, I want something easy to remember so let me
        search, I've told everyone already so let's get a new number, OK let's see what's on offer, start the search, I'm ready to pick,
        go ahead with it, bring on the new number
    .leave = Not now
    .leave-words =
        no, not now, later, I'll think about it, not today, too expensive, changed my mind, no time, another time, maybe later, don't want
        to, leave it, once in 30 days? eh some other time, then no forget about it for now, i'll do it when your stuff works, ok tomorrow,
        I'll think it over, maybe some other time, I need to warn my clients first so later, I didn't know the old one stops so I'd rather
        wait, my bank is on it so I won't change right now, let me talk to my wife before that, too soon I've only just moved, no I'm not
        ready, put it off, next month perhaps, I'd better not at the moment

# What digits
wish = Which number would you like instead of <b>{ PHONE($phone) }</b>? Write the digits it should have, up to { $digits }. Use % for any unknown ones and _ for exactly one. For example, <b>%777</b> ends in three sevens.
    .any = Any
    .any-words =
        any, whatever, don't care, any number, doesn't matter, I don't care, random, anything, no preference, you choose, first free one,
        all the same to me, no special wish, couldn't care less which, don't care which, whatever you have, any digits will do as long as
        it works, I don't believe in lucky numbers so give me the first one, it doesn't matter to me I only want rid of the spam, it's for
        an alarm device so the digits make no difference, surprise me, pick at random, the cheapest whatever the digits, show what there
        is
wish-unfit = { $problem ->
        [too-broad] Too few digits: almost any number would fit. Write at least two, for example <b>%77</b>.
        [no-such-beginning] No number begins like that. If these digits stand further on, put % in front of them, for example <b>%777</b>.
       *[malformed] A number has up to { $digits } digits, with % and _ for open ones. Write it again, for example <b>%777</b>.
    }
    .any = Any
    .any-words = { wish.any-words }
category = Which category? The higher it is, the nicer and more expensive the number.
    .other-wish = Other digits
    .other-wish-words =
        other digits, different digits, another combination, search again, change the digits, different pattern, let me write others, new
        search, another ending, I want other digits, try different ones in it, dont need sevens anymore id like to try 55, ok lemme try
        another combination, not four sevens i meant four threes, let me try different digits, I'd like another combination, change what I
        typed, all too expensive so I'll look for other digits, I mistyped the mask so let me enter it again, none of these categories so
        search for something with 55, I'd rather have my birth year at the end, different pattern please, back to the digits, a new search
        with other figures, I thought of a better ending, not these digits after all
any-category = Any (all)
category-simple = Simple
category-bronze = Bronze
category-silver = Silver
category-gold = Gold
category-platinum = Platinum
wait-search = Looking for free numbers, a few seconds.
offers = Free now. A number without a price costs nothing.{ searches-left }
    .more = Show more
    .more-words =
        more, next, show more, more numbers, what else is there, further, give me more, more options, next page, show the rest, any more,
        dont like them next ones, what else is free, next batch please, show others with the same digits, I don't like these so let me see
        further ones, are there any more in this list, keep showing I want a choice, let me see the rest of them, go on maybe there's a
        prettier one, further please, any others?, a few more please, scroll on
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .apply = Wait for another
    .apply-words =
        wait for another, leave an application, I'll wait, write when there's a better one, tell me when one is free, apply, none suit me
        I'll wait, notify me later, put me on the list, I want a nicer one, none of these is good, tell me when a nicer one is free, I'll
        wait until mine turns up, put me on the waiting list, none of these suits me so I'd rather wait for the right one, I want only the
        one ending in 2010 so let me know when it appears, I'm in no hurry and can wait for a better number, leave my wish and write to me
        later, please keep an eye out for one with three sevens, not these I'll wait, sign me up for one that fits, let me queue for it,
        notify me when a good one comes
# One button of the list: the number, its category and its price
offer = { PHONE($offeredPhone) } · { $offeredCategory ->
        [Simple] { category-simple }
        [Bronze] { category-bronze }
        [Silver] { category-silver }
        [Gold] { category-gold }
        [Platinum] { category-platinum }
       *[other] { $offeredCategory }
    }{ $offeredPrice ->
        [none] { "" }
       *[other] , { PRICE($offeredPrice) }
    }
searches-left = { $searchesLeft ->
    [none] { "" }
   *[other] { " " }Searches left: { $searchesLeft }.
}
no-offers = None with these digits is free.{ searches-left } Join the waiting list, and we’ll message you when there is one.
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .apply = Wait for one
    .apply-words =
        wait for one, leave an application, yes I'll wait, write when there is one, let me know when it's free, apply, I only want these
        digits, notify me, put me on the list, sign me up for it, I can wait, tell me when such one comes free, let me know when one is
        free, I'd rather wait for this one, put in an application, these digits matter to me so I'll wait as long as it takes, it's my
        wedding date so please write when such a number appears, no other digits just tell me when there is one, sign me up and I'll be
        patient, I'm not in a hurry so keep looking for me, queue me for these digits, write to me once it comes up, I want exactly that
        combination and nothing else, sooner or later it'll be free so I'll wait
no-searches = You can’t search any more for now. Try again in { duration }. You can join the waiting list: we’ll message you when a suitable number is free.
    .apply = Join waiting list
    .apply-words =
        leave an application, apply, write when one is free, notify me, put me on the list, let me know when there is one, sign me up,
        fill in the application, yes an application, tell me when it appears, make a request for it, then write me down in case its freed,
        leave my wish with you, sign me up for a suitable one, I can't sit here two hours so take my application, write to me when
        something fits, let's do the application so I needn't search again, note down that I want three fives at the end, register my
        request and message me, I've got work to do so you look for me, application please, I'd rather apply, put my name down, let the
        machine watch for it instead of me
    .leave = Come later
    .leave-words =
        come later, I'll come back, later, in two hours, wait for new searches, not now, try again later, no application, another time,
        tomorrow, I'll return, ok i return in the evening, I'll be back in two hours, then I'll try again tonight, okay after lunch then,
        I'd rather search myself so I'll look in later, two hours isn't long so I'll return, no application I'll just come again in the
        evening, I've got a class now and will be back after it, fine then tomorrow morning, later on then, I'll wait until there are new
        searches, see what I find when the searches are renewed, not applying I'll drop by again
search-failed = The search didn’t work. Something went wrong on our side. Try again?
    .again = Try again
    .again-words =
        yes, again, retry, try again, once more, search again, one more time, repeat the search, let's try, another attempt, do it again,
        order it another time there's still 10 min, pls retry, search once more, give it another go, repeat the search please, yes maybe
        it works this time, run it again with the same digits, I've got signal again so search again, one more attempt, come on try it
        again, do it over, let's hope for better luck now, please repeat it I've been waiting for this number
    .leave = Not now
    .leave-words = { conditions.leave-words }

# Held
wait-hold = Reserving the number for you…
taken = Someone has just taken { PHONE($newPhone) }. Choose another?
    .other = Another number
    .other-words =
        yes, another, another number, choose another, other one, different number, show others, pick again, find another one, okay
        another, give me a different one, choose again, what others are free, damn. what else is there?, fine show me a different one, too
        pricey show something else, hmm since its gone show me some different ones, okay let me pick something different, what a pity show
        me others, then I'll pick a different one, someone was faster so let me choose again, okay what else is free, let's see the
        remaining numbers, shame but another one with sevens will do, I was too slow so give me the list again, my second choice then,
        choose again please, fine I'll take something else, any other with the same ending?, back to the choice
    .apply = Join waiting list
    .apply-words = { no-searches.apply-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
hold-failed = We couldn’t reserve the number. Something went wrong on our side. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .other = Another number
    .other-words = { taken.other-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
confirm =
    Change <b>{ PHONE($phone) }</b> to <b>{ PHONE($newPhone) }</b>, { price }?

    ⏳ Reserved for you until { TIME($heldUntil, $zone) }: { $minutesLeft ->
        [one] { $minutesLeft } minute left
       *[other] { $minutesLeft } minutes left
    }.
    .change = Change the number
    .change-words =
        yes, change, agreed, ok, change it, change the number, do it, confirm, go ahead, I take it, buy it, price is fine, order it,
        switch to it, go ahead 300 is fine, yes I'm taking it, order it please, 300 is fine go on, that's the one I want so swap it, I
        agree to the price and the new digits, do it before the fifteen minutes are over, my husband likes it too so let's change, all the
        digits are right so order this one, confirm the swap, deal, replace my old number with this, yes make it mine
    .other = Another number
    .other-words = { taken.other-words }
    .keep = Don’t change
    .keep-words =
        no, keep, don't, don't change, keep the old one, leave my number, changed my mind, too expensive, cancel, I stay with mine, not
        changing, don't want to pay, stop, leave it as it is, no I'll stay with the old one, too expensive leave it, cancel I've changed
        my mind, three hundred for a number is too much for me, I've had mine since 2003 and can't part with it, my clients know the old
        one so let it be, hold on the bank still sends codes to the old one so no, I thought it was free so I'd rather not, my wife is
        against it so nothing changes, stop don't order, the present number stays, on second thoughts no
price = { $price ->
    [none] free of charge
   *[other] { PRICE($price) }
}
wait-release = Giving the number back, a few seconds.
expired = Time is up, and { PHONE($newPhone) } is free for everyone again. Reserve it again?
    .again = Reserve again
    .again-words =
        yes, hold, again, hold it again, once more, keep it for me, reserve it, I still want it, book it again, that one again, don't give
        it away, I need more time, yes hold it please, reserve it for me once more, keep it another fifteen minutes, I went to fetch my
        card so please hold it again, I still want that very number, my boss was slow to answer but he agreed so reserve it again, the
        child distracted me so please set it aside once more, don't let anyone take it I'm back, once more for me, I need a bit more time
        with that number, yes the same one again
    .other = Another number
    .other-words = { taken.other-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }

# Ordered
wait-order = Sending your request…
refused = The operator refused the change, the number stays as it was. To find out why, talk to a person and give them request <b>{ $reference }</b>.
    .other = Another number
    .other-words = { taken.other-words }
    .apply = Join waiting list
    .apply-words = { no-searches.apply-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
order-failed = The request could not be sent: the operator does not answer. The number is as it was, nothing was charged. The new one is reserved for you until { TIME($heldUntil, $zone) }.
    .again = Try again
    .again-words = yes, again, retry
    .other = Another number
    .other-words = { taken.other-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
order-unknown = The operator did not say whether the request was accepted. Don’t send it twice: we’ll message you here when we know.
    .understood-words =
        got it, ok, okay, understood, I'll wait, I won't order twice, clear, waiting 15 minutes, I'll check later, fine, I see, ok i wont
        touch anything for quarter of hour, right i come back in two weeks so, okay I'll wait a quarter of an hour, fine no second order,
        I see so I'll check in fifteen minutes, right I won't order it again, understood I'll have tea and look later, all right if it's
        still the old number I'll ask a person, clear we wait, I'll keep my hands off it for now, good to know, then I'll look at half
        past, hope it went through so waiting, noted
too-soon = This number was changed recently: once in { $changeDays ->
        [one] { $changeDays } day
       *[other] { $changeDays } days
    } is the limit. You can change it again in { duration }.
    .understood-words = { order-unknown.understood-words }
not-allowed = The operator does not allow a change of this number: it is not on record as yours or your company’s. A mistake? Talk to a person.
    .understood-words = { order-unknown.understood-words }
ordered = { $held ->
    [yes] ⏳ Request accepted: { PHONE($phone) } becomes <b>{ PHONE($newPhone) }</b> on { DATE($effectiveAt, $zone) } at { TIME($effectiveAt, $zone) }. You can take it back until then: “My requests”, <b>{ $reference }</b>.

    The wait protects your number: had somebody else asked, its owner could still cancel.
   *[no] ✅ Request accepted: { PHONE($phone) } becomes <b>{ PHONE($newPhone) }</b>. Request <b>{ $reference }</b>. We’ll write here when it is done.
}
    .services = What else to change?
    .services-words =
        what else, where, yes, what else to change, where else should I change it, what about the bank, what do I do next, where to give
        the new number, which services, what next, what about Telegram, where else was it used, what should I update, list of places,
        where else do i have to put it?, where else must I change it, what about the bank and so on, remind me where to give the new one,
        which places need the new number now, my codes come to the old one so what should I change, tell me who else needs telling, is
        there anything I have to update after this, I've got a bank and the tax site on the old number so what now, what are the next
        steps, show me the list of services, what's left for me to do elsewhere, who should get the new number
    .enough-words =
        got it, ok, okay, understood, clear, fine, great, I'll wait, all right, good, that's all I need, ok doing telegram and bank
        tonight, great I'll wait for the message, that's everything, good I already told everyone, all services have the new one so
        nothing else, fine I'll write down the order number, I know what to do next on my own, wonderful I'm done, waiting then, lovely no
        more for now, nothing more needed, I'll sort out the rest myself, settled
services = Give the new number wherever codes arrive: Telegram, bank, state services, mail. It is easier while the old one still works. Telegram: “Settings”, tap the number.
    .advice = If I’m locked out
    .advice-words =
        locked out, can't sign in, what if I'm locked out, I lost access, can't sign in any more, codes go to the old number, what if I
        can't get in, old one is already dead, no access to the old number, how to get access back, they want a code from the old number,
        bank won't let me in, what if I can't get in any more, I'm already shut out of one, and if the old SIM is dead?, I've lost access
        to the bank because codes went to the old number, what do I do when a service won't let me in with the new number, Telegram is
        logged out and the old number is gone so how do I get back, one of the sites still sends codes to the number I no longer have,
        help me with an account I can't open, what should I do if I get locked out, too late I can't sign in to my mail, and when the old
        one doesn't work?, one account has already closed on me
    .enough-words = { ordered.enough-words }

# An application
apply = Join waiting list instead of { PHONE($phone) }: digits <b>{ $mask }</b>, { $category ->
        [any] any category
        [Simple] category “{ category-simple }”
        [Bronze] category “{ category-bronze }”
        [Silver] category “{ category-silver }”
        [Gold] category “{ category-gold }”
        [Platinum] category “{ category-platinum }”
       *[other] category { $category }
    }? Your number does not change: we’ll write when a suitable one is free.
    .apply = Join
    .apply-words = yes, leave, ok
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .leave = Not now
    .leave-words = no, not now
wait-apply = Adding you to the waiting list…
applied = ✅ You are on the waiting list: request <b>{ $reference }</b>. We’ll write here when a suitable number is free.
    .enough-words = { ordered.enough-words }
apply-refused = The operator did not accept this wish. Try other digits.
    .other-wish = Other digits
    .other-wish-words = { category.other-wish-words }
    .leave = Not now
    .leave-words = { conditions.leave-words }
apply-failed = You are not on the waiting list yet. Something went wrong on our side. Try again?
    .again = Try again
    .again-words = yes, again, retry
    .leave = Not now
    .leave-words = { conditions.leave-words }
apply-unknown = The operator did not say whether you are on the waiting list. Look in your requests a little later, and don’t join twice for now.
    .leave = Got it
    .leave-words =
        got it, ok, okay, understood, clear, fine, I'll look later, won't leave it twice, I see, I'll check my requests, all right, okay
        I'll check later, then I won't send another, fine I'll look in my requests tonight, right I'll leave it for now, understood no
        second application, I'll have a look after work whether it's there, clear so just wait, no problem I'll peek in an hour, noted I
        won't repeat it, all right leave it there, I'll be patient

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
end-solved = ✅ Good. We’ll say here when the number has changed.
end-left = Fine, the number stays as it was.
