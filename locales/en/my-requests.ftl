wait-looking = Looking up your open requests, a couple of seconds.
empty = You have no open requests. Your orders, applications and requests will be here, and we'll write how each one ends.
failed = We could not look up your requests: the fault is ours. Try again?
    .again = Try again
    .again-words = yes, again, retry
item =
    { $many ->
        [yes] { $place } of { $total }.{ " " }
       *[no] { "" }
    }<b>{ what }</b>{ number }, { DATE($madeAt, $zone) }.

    { how }
    .cancel = Cancel it
    .cancel-words = cancel, don't want
    .repeat = Start again
    .repeat-words = again, start, once more
    .previous = Previous
    .next = Next
    .next-words = more, go on
    .refresh = Refresh
    .refresh-words = refresh, and now
number = { $kind ->
    [news] { "" }
   *[other] { $reference ->
        [none] { "" }
       *[other] { " " }No.{ "\u00A0" }<b>{ $reference }</b>
    }
}
what = { $kind ->
    [ticket] Request to a person
    [news] News of an outage
    [application] Application for a number
   *[order] { $about ->
        [change-number] Change of number
        [pause-number] Pause of a number
        [block-number] Block of a number
        [call-forwarding] Call forwarding
        [voicemail] Voicemail
        [rename-subscribers] New names for numbers
       *[other] Order
    }
}
how = { $state ->
    [done] { $kind ->
        [application] ✅ A suitable number is free. Choose it before someone else does.
       *[other] ✅ Done.
    }
    [refused] The operator refused: everything is as it was. A person can tell you why.
    [cancelled] You cancelled it.
    [unknown] ⏳ The operator's answer got lost, so nobody knows yet whether this was accepted. { $kind ->
        [order] We are finding out and will write here. Please don't order it again for now.
       *[other] A person can find out.
    }
    [lost] It never reached the operator, and nothing has changed. You can start over.
   *[under-way] { $kind ->
        [ticket] ⏳ Waiting for a person's answer. You can't cancel it here, but you can tell them.
        [news] ⏳ We'll write here when the outage is over.
        [application] ⏳ We'll write here when a suitable number is free.
       *[order] ⏳ Under way. We'll write here when it is done.
    }
}
sure = { $kind ->
        [news] Cancel the message about the end of this outage?
       *[other] Cancel: { what } No.{ "\u00A0" }<b>{ $reference }</b>? Everything stays as it is now.
    }
    .cancel = { $kind ->
        [news] Don't write
       *[other] Cancel it
    }
    .cancel-words = yes, cancel
    .keep = Keep it
    .keep-words = no, keep
wait-cancelling = Cancelling, a few seconds.
cancelled = { $kind ->
    [news] ✅ Fine, we won't write about this outage.
   *[other] ✅ Cancelled: No.{ "\u00A0" }<b>{ $reference }</b>.
}
too-late = It can't be cancelled any more: it is done, or was cancelled before.
    .refresh = Have a look
    .refresh-words = yes, look
not-cancelled = It could not be cancelled: the operator does not answer. Try again?
    .again = Try again
    .again-words = yes, again, retry
