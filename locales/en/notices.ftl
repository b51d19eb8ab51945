notices =
    What may we message you about? Tap to turn it on or off.

    ✅ we do, ▫️ we don’t.
    .done = Done
    .done-words =
        done, finished, ready, that's all, all set, I've chosen, save it, that's it, leave it like this, picked everything, settings are
        fine, that's all set now, I've ticked what I need, finished with the settings, okay it's fine as it is now, ready you can save it,
        I switched off the adverts and the rest can stay so I'm finished, I only left the messages about my requests and that will do, my
        son turned off everything unnecessary so we're ready, I've gone through the ticks and everything is the way I want, all the ticks
        are in place for our office so close it, I've chosen now please remember it, no more changes here, that'll do nicely, enough
        fiddling with ticks, I'm happy with this list, everything's arranged just how I like it, nothing else to turn on or off, I've made
        my choice, settled you may close the list
outages-on = ✅ Outages
outages-off = ▫️ Outages
maintenance-on = ✅ Planned work
maintenance-off = ▫️ Planned work
news-on = ✅ News
news-off = ▫️ News
unsubscribed = { $kind ->
        [outages] We no longer message you about outages.
        [maintenance] We no longer message you about planned work.
       *[news] We no longer send you news.
    }
    .done = Good
    .done-words =
        good, great, fine, perfect, that's what I wanted, ok no more news, nice, finally, all right, suits me, right don't send any more,
        lovely no more spam, perfect that's what I wanted, great no more spam then, fine leave it off, lovely peace at last, okay that
        suits me, right as it should be, finally my phone will stop buzzing during lessons so that's great, I was getting those at night
        and now it's quiet so fine, excellent I only want to hear about my own requests, that's just what our accountant asked for so
        leave it so, I don't need adverts on the work phone so that's right, okay keep it that way for good, no news is good news, at last
        some silence, I don't miss those at all, nice don't send anything more of the kind, exactly the way I like it, suits me down to
        the ground, glad to hear that, fine by me no news needed
    .undo = Send it after all
    .undo-words =
        send it after all, keep sending, turn it back on, I want the news, bring it back, subscribe me again, undo that, I didn't want to
        unsubscribe, changed my mind, it was a mistake, sign me back up, I tapped it by accident, bring the news back, I want them after
        all, resubscribe me please, turn the mailing on again, no keep sending it, undo that it was a mistake, I pressed it by accident
        and I do read your news so put it back, my toddler was playing with the phone and unsubscribed me so restore it, wait the
        discounts come in there and I need those, I only meant to look so please keep the news coming, without the news I'd miss changes
        in my plan so turn it on again, I changed my mind let it come as before, oh no I didn't want to lose the news, can you sign me up
        again? I'd like that, actually I enjoyed those messages, return everything to how it was, I shouldn't have switched it off send me
        news, let the letters with news go on coming, sorry I was too quick subscribe me back, don't stop it I'd like to stay informed
    .others = Other messages
    .others-words =
        what else do you write about, what else do you send, other topics, which notices are there, show all subscriptions, what else can
        I turn off, list everything, other notifications, what other messages, show the settings, are there other newsletters, which other
        messages do i still get from you, what other messages are there, show me the rest of the list, which other things do you send,
        what else comes from you, let me see the other kinds, are there more subscriptions I have, I'd like to check whether outage alerts
        are still on for me, what about reminders and requests are those separate from news?, I want to see everything that you might send
        to my work phone, I get several kinds of messages so show me all the types, my wife gets reminders from you and I wonder what else
        there is, besides the news what could arrive here?, can I look at the whole list of notices, is there anything apart from news?,
        open the full set of notifications, what remains switched on for me then, and the other notices where are they, tell me about the
        other types of letters, I want to go through what else I'm signed up to, what more do you write about
failed = It was not saved. Something went wrong on our side. Please try again.
    .again = Try again
    .again-words =
        try again, again, once more, repeat, retry, yes, save it again, one more time, let's try again, do it again, press it again, have
        another go at saving, save it once more please, let's try that again, repeat it maybe it'll work, one more attempt, please do it
        over, the internet dropped in the lift so try saving again, I've waited half a minute so let's give it another shot, your fault
        you say so please have a second try, I don't want those adverts tonight so save it again, my ticks disappeared so please repeat
        the saving, it's important for me as I get messages at night so once more, come on try it a second time, will it save now? give it
        a go, don't give up do it again, press save again on your end, I'd like it saved now not some other time, again and please make it
        stick, retry I'm still here, let's see if it works the second time round
    .done = Later
    .done-words =
        later, not now, some other time, I'll do it later, tomorrow, leave it for now, maybe later, no time now, no, another day, never
        mind, not today i'll come back to it, not today then, I'll come back to it, leave it for the evening, let it wait for now, never
        mind I'll do it afterwards, I'm about to get on a bus so I'll set it some other day, it's not that urgent so I'll return when
        you've repaired it, I've a client waiting so I'll fix the notices in the evening, repair it first and I'll drop in next week, I've
        got no time for repeats right now so tomorrow maybe, it can stay unsaved until the weekend, I won't bother now, no hurry at all
        with that, when it's working I'll set it up, put it off please, let's postpone that, I'll leave it at that for today, another day
        when your side is fine, forget it for the moment
wait-notices = One moment, saving it.
