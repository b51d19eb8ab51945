person =
    { support }

    Have the phone number of your account ready. Never tell anyone codes or passwords, not even staff.
    .request = Leave a request
    .request-words = yes, request
requested =
    ✅ Request <b>{ $ticket }</b> is registered. Give its number when you talk to someone.

    { support }
not-requested =
    The request could not be left from here: the fault is ours.

    { support }
wait-request = Leaving your request, a few seconds.
support = { $lines ->
    [none] A person answers at { $service } support: open it on the site or in the app.
   *[other] A person answers by phone:
    { $lines }
}
