forget =
    Forget everything we know about you? What you wrote to our people, your confirmed numbers and subscriptions will be gone, for us and for them.

    Requests that are already with the operator stay there. Delete the messages of this chat yourself.
    .keep = Keep
    .forget = Forget everything
    .forget-words = yes, forget
forgotten =
    ✅ Everything we knew about you is forgotten.
    .keep = To the beginning
not-forgotten =
    It could not be forgotten: the fault is ours.
    .again = Try again
    .keep = Keep for now
wait-forget = Erasing, a few seconds.
