notices =
    What may we write to you about? Tap to turn it on or off.

    ✅ we write, ▫️ we do not.
    .done = Done
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
    .undo = Send it after all
    .others = What else do you write about?
failed = It was not saved: the fault is ours. Please try again.
    .again = Try again
    .done = Later
wait-notices = One moment, saving it.
