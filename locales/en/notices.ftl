notices =
    What may we write to you about? Tap to turn it on or off.

    ✅ we write, ▫️ we do not.
    .done = Done
    .done-words =
        done, finished, ready, that's all, all set, I've chosen, save it, that's it, leave it like this, picked everything, settings are
        fine
outages-on = ✅ Outages
outages-off = ▫️ Outages
maintenance-on = ✅ Planned work
maintenance-off = ▫️ Planned work
news-on = ✅ News
news-off = ▫️ News
unsubscribed = { $kind ->
        [outages] We no longer write to you about outages.
        [maintenance] We no longer write to you about planned work.
       *[news] We no longer send you news.
    }
    .done = Good
    .done-words =
        good, great, fine, perfect, that's what I wanted, ok no more news, nice, finally, all right, suits me, right don't send any more,
        lovely no more spam
    .undo = Send it after all
    .undo-words =
        send it after all, keep sending, turn it back on, I want the news, bring it back, subscribe me again, undo that, I didn't want to
        unsubscribe, changed my mind, it was a mistake, sign me back up, I tapped it by accident
    .others = What else do you write about?
    .others-words =
        what else do you write about, what else do you send, other topics, which notices are there, show all subscriptions, what else can
        I turn off, list everything, other notifications, what other messages, show the settings, are there other newsletters, which other
        messages do i still get from you
failed = It was not saved: the fault is ours. Please try again.
    .again = Try again
    .again-words = try again, again, once more, repeat, retry, yes, save it again, one more time, let's try again, do it again, press it again
    .done = Later
    .done-words =
        later, not now, some other time, I'll do it later, tomorrow, leave it for now, maybe later, no time now, no, another day, never
        mind, not today i'll come back to it
wait-notices = One moment, saving it.
