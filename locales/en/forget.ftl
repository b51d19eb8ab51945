forget =
    Forget everything we know about you? Your talks with our staff, confirmed numbers and subscriptions will be gone, for us and for them.

    Requests that are already with the operator stay there. Delete the messages in this chat yourself.
    .keep = Keep
    .forget = Forget everything
    .forget-words = yes, forget
forgotten =
    ✅ Everything we knew about you is forgotten.
    .keep = Start over
not-forgotten =
    We could not forget it: the fault is ours.
    .again = Try again
    .keep = Keep for now
wait-forget = Erasing, a few seconds.
# What is typed to be forgotten, whatever the question is; letters and signs do not matter
words-forget = forget me, please forget me, forget about me, forget everything about me, delete my data, delete all my data, please delete my data, erase my data, remove my data, delete everything about me, erase me, i want to be forgotten, i want my data deleted
