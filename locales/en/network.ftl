# Pages by which the operator's network proves a number. Plain text, no markup.
asks = Prove the number { $number }?
    .yes = Yes, I asked for this
    .no = No, I did not
who = { $name ->
        [none] Somebody asks for this
       *[other] “{ $name }” asks for this
    } in Telegram, in the help chat. What for: { act }.
how = Your operator will check that this page is open over the mobile internet of this number. If Wi-Fi is on, turn it off. No password or code is needed.
beware = Did somebody send you this link, and are you not writing to the bot yourself right now? Tap “No”: otherwise a stranger could take charge of your number.
act = { $act ->
    [change-number] { $ending ->
        [none] to change the number
       *[other] to change the number to one ending in { $ending }
    }
    [hold-number] to choose a new number
    [block-number] to block the number
    [call-forwarding] to forward calls
    [voicemail] to set up voicemail
    [pause-number] to pause the number
    [my-data] to get all their data
    [talk] show a support agent that the number is yours
   *[other] to go on in the chat
}
done = Done, the number is proved
done-next = Go back to Telegram: we have gone on from the same step there.
failed = Your operator did not prove the number
failed-next = That happens when Wi-Fi is on, or when another SIM card gives the internet. Go back to Telegram: you can write the code from the SMS there.
refused = Fine, nothing is proved
refused-next = Nothing has happened to the number. If it was not you who asked, just close this page and send the link to nobody.
over = This link does not work any more
over-next = It is good once, and for 10 minutes only. Go back to Telegram and ask for a new one.
to-telegram = Back to Telegram
