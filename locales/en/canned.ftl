# Answers that agents send ready-made. The customer reads the text, agents the title.
hello = Hello{ $who ->
        [none] { "" }
       *[other] , { $who }
    }! My name is { $agent }, I am from support. Let me see what happened.
    .title = Hello
wait = We are checking, it takes a few minutes. You can close the chat: the answer will come here.
    .title = Please wait
looking = We found the cause and are fixing it. We will write here when it is done.
    .title = Found it, working on it
more = Please tell us more: what did you tap, and what did the screen show?
    .title = Tell us more
screenshot = Please send a screenshot of the error. Cover codes, passwords and card numbers on it.
    .title = Send a screenshot
sms = Ask for the code in { $service } once more and wait 2 minutes. The SMS comes from { $sender }. If it does not come, write here.
    .title = Ask for the SMS again
restart = Switch the phone off, wait a minute and switch it on again. Then ask for the code once more.
    .title = Restart the phone
email = Look in the Spam folder and search your mailbox for { $service }: the email may be outside the inbox.
    .title = Check the email
passport-never = ⚠️ Please do not send your passport or other documents here: we do not need them for this. If you have sent one, delete it from the chat.
    .title = No passport needed
code-never = ⚠️ Don’t share a sign-in code or your password with anyone, not even us. Only the program’s own test code belongs in this chat, when it asks for it.
    .title = Keep the code secret
call-hotline = { $hotline ->
        [none] Support on the website or in the { $service } app can do this: it cannot be done from here.
       *[other] They can do this by phone, { $hotline }: it cannot be done from here.
    }
    .title = Call the hotline
queue = Many people are writing now, so answers take longer. You keep your place: the answer will come here.
    .title = Many requests
thanks = Thank you, that is all we need. We are checking.
    .title = Thanks, that is enough
bye = Glad it worked. If anything else happens, write here.
    .title = Goodbye
