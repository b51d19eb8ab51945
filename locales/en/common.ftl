# Ways that every question has
ways =
    .back = Back
    .not-that = Not that
    .not-so = That’s not so
    .to-talk = Back to the chat
    .menu = Start over
    .person = Talk to a person
    .wake = Continue
    .share = Send my number

# Kind of phone, asked before the first instructions that depend on it
which-phone = We’ll go step by step. Which phone are you looking at?
    .android = Android
    .android-words = samsung, xiaomi, redmi, honor, huawei, pixel, a normal smartphone, touch screen
    .iphone = iPhone
    .iphone-words = apple, an apple one, i have an iphone
    .keys = With buttons
    .keys-words = keypad, button phone, push buttons, flip phone, old nokia, dumb phone, feature phone
    .unsure = Not sure
    .unsure-words = dont know, no idea which, not sure which one, show me all

# Lines below the pictures of instructions
picture-airplane = This is what the airplane mode sign looks like.
picture-memory = An envelope like this flashes when there is no room for SMS.
picture-mobile-data = Wi-Fi off, mobile data on, as shown here.

# Buttons that several questions share
button-ru = Русский
button-en = English
button-be = Беларуская
button-came = It came
button-not-came = Not yet
button-how = How do I check?
button-tell-me = Message me
button-go-on = Go on
button-skip = Skip
button-cannot = Can’t do it now
button-enough = Got it
button-understood = Got it
button-new-code = New code
button-other-service = Another service

# What may be typed instead of a button
words-person = person, human, agent, operator, support, real person, talk to a person, help, help me
words-document = passport, document, driving licen, id card, identity card, paspart, pasport
# Beginnings of words: who wants one of these back does not mean the way back, unless a step of the chat is named
words-belongings = money, cash, refund, dollar, rubl, roubl, number, account, access, sim, order, parcel, phone, card, mail, profile, balance, points
words-steps = question, step, answer, screen, reply, button, menu
words-menu = menu, start over, beginning, exit, stop, restart
words-back = back, go back, previous
words-not-that = not that, not this, something else
words-not-so = that's not so, thats not so, not so, not true, wrong, that is wrong
# Beginnings of a sentence that corrects an earlier answer
words-correction = actually, oh no, oops, ah no, wait no, sorry no, i was wrong, i made a mistake, my mistake, i lied, correction, scratch that, on second thought, i mean, wrong button, pressed the wrong one, hit the wrong one, misclicked, i misspoke
words-yes = yes, yeah, yep, sure, correct, y
words-no = no, nope, n
words-came = yes, came, it came, arrived, got it, received, yes it came
words-not-came = no, not yet, nothing, still nothing, did not come, didn't come, no code
words-how = how, how do i check, where, i don't know
words-cannot = can't, cannot, later, not now
words-skip = no, skip
words-go-on = no, go on, next
words-tell-me = yes, tell me
words-enough = ok, okay, thanks, thank you, fine
words-understood = ok, okay, thanks, thank you, fine
words-new-code = yes, again, another code

# Answers to what does not fit the question
note-understood = We understood:
note-use-buttons = We didn’t understand that. Please tap one of the buttons.
note-missed-twice = We still don’t get it. A person will sort it out faster: “Talk to a person” is the first button now. Or choose an answer below it.
note-only-emoji = We can’t read emoji on their own. Tap a button under the question.
note-too-long = That is a long text, and a program answers here. Choose a button or write “person”.
note-number-short = The number has a digit missing. Please write all of it, with the operator’s code.
note-number-long = The number has too many digits. Please check it and write it again, with the operator’s code.
note-number-code = No number begins with that code. Please check it and write it again.
note-number-several = There are several numbers here. Please write the one you mean.
note-number-anonymous = A +888 number exists only in Telegram; the operator does not have it. Please write the number of your SIM.
note-not-a-phone = We can’t see a phone number there. Write it in digits, with the country code.
note-not-an-email = We can’t see an email address there. It looks like name@mail.example
note-not-a-code = That does not look like a code. Write only the digits from the message.
note-not-a-file = That is not a file. Send the list as a document, with the paper clip below.
note-not-a-mask = That does not look like a number. Write digits, with % or _ for the ones you leave open.
note-one-moment = One moment, the last step is not finished yet.
note-still-here = We are at this step already. To start over: /menu
note-help = Answer with buttons or in words. /menu: start over, /person: talk to a person, /status: outages and planned work, /notices: what we message you about, /language: change the language, /privacy: what we keep about you, /my_data: get it as a file, /forget: forget you.
days-kept = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
note-privacy =
    What we keep about you, why and how long:

    • <b>Your answers</b> and where we stopped. So that we don't ask again. Erased once you have been silent for { $conversations }.
    • <b>Numbers</b> you confirmed, and lists you sent. So that only the owner can change things. Up to 2 days.
    • <b>Requests.</b> To tell you how they ended. After the end: { $requests }.
    • <b>Your chats with people.</b> So that you needn't tell it all again. After the end: { $talks }.
    • <b>What our people did with your chat.</b> So that they answer for it. { $audit }.
    • <b>Notices</b> you got. So that none comes twice. After the end: { $notices }. A promise to tell you when an outage ends, once kept: { $subscriptions }.
    • <b>Notices you refused, and bans.</b> Until they are lifted.
    • <b>How your question went:</b> the steps and the end, without words, name or number. To see where the bot didn't help. Linked to you for 90 days.
    • <b>Who confirmed a number, how, and what was done with it:</b> fingerprints, without your name or the number itself. As proof if a number is stolen. { $journal }, even after /forget.
    • <b>Counters of attempts</b>, without your name or number. Against guessing codes. { $spending }.

    What you write and your numbers are stored encrypted. Codes, passwords and cards are erased at once.

    To get all of this as a file: /my_data. To erase everything about you: /forget. To talk to a person: /person
note-unknown-command = There is no such command. See all commands: /help
note-edited = We don’t read edited messages again. Write your answer as a new message.
note-forwarded = A forwarded message does not count. Please answer with a button or in your own words.
note-welcome-back = Welcome back. Let’s continue where you stopped.
note-awake = Let’s continue where you stopped.
note-flow-changed = These steps changed while you were away. We’ll start this question again.
note-contact-other = That contact is someone else’s, and another person’s number proves nothing about you. We need your own: by the button or in digits. Helping its owner? Let them write here themselves.
note-contact-borrowed = You wrote that the phone is somebody else’s, so this contact is not yours either. Type your own number in digits.
note-contact-forwarded = That contact was forwarded. Send your own number with the button or write it.
note-contact-via-bot = That contact came through another bot. Send your own number with the button or write it.
note-contact-not-asked = The number is not needed now. Please answer the question.
note-erased-code = We deleted your message: it held a code. It is not needed now, so don’t share it with anyone.
note-erased-digits = We deleted your message: a code has that many digits, and no code is needed here. Write a phone number in full, with +7 or +375, and a time or a sum like this: “at 15:45”, “1000 roubles”.
note-erased-picture = We deleted the picture of a document: it isn’t needed here, and a chat is no safe place for it. If a document is needed, we’ll say where to take it.
note-erased-word = We deleted your message: it looks like a code word, and it can’t be checked now. It is safer not to leave one in a chat.
note-erased-card = We deleted your message: it held a card number. It is not needed here.
note-erased-document = We deleted your message: it held a document number. It is not needed here.
note-erased-password = We deleted your message: it held a password. Don’t share it with anyone, not even us.
note-cannot-read-animation = We can’t see animations. Answer with a button or in words.
note-cannot-read-audio = We can’t listen to audio. Answer with a button or in words.
note-cannot-read-contact = We could not read that contact. Write the number in digits.
note-cannot-read-dice = We can’t read dice. Answer with a button or in words.
note-cannot-read-document = We can’t open files. Don’t send documents here: answer with a button or in words.
note-cannot-read-game = We can’t open games. Answer with a button or in words.
note-cannot-read-location = We don’t need your location. Answer with a button or in words.
note-cannot-read-photo = We can’t see photos. Don’t send pictures of codes or documents: answer with a button or in words.
note-cannot-read-poll = Polls don’t work here. Answer with a button or in words.
note-cannot-read-sticker = We can’t read stickers. Answer with a button or in words.
note-cannot-read-story = We can’t open stories. Answer with a button or in words.
note-cannot-read-video = We can’t watch videos. Answer with a button or in words.
note-cannot-read-video_note = We can’t watch video messages. Answer with a button or in words.
note-cannot-read-voice = We can’t listen to voice messages. Don’t say codes in them: answer with a button or in words.
note-cannot-read-other = We can’t read this kind of message. Answer with a button or in words.

# When words fit nothing a second time, or the question is asked in other words
quoted = “{ $text }”
note-ask-otherwise = We didn’t get that answer, so let’s ask another way.
note-choose-one = We didn’t get that answer. Here you can say { $answers }.
note-choose-below = We didn’t get that answer. Choose below the question, for example { $answers }.
note-say-trouble = We didn’t get what’s wrong. Write in a few words what fails, or choose below, for example { $answers }.
note-use-buttons-again = You can answer with a button below the question, or with its words.
note-missed-more = We didn’t get that either. A person will: “Talk to a person” is the first button. The others answer the question.
note-which-service-first = That depends on the service. Name it or choose it, and ask again.
note-said-before = We’ve said that just above. The question is waiting.
note-same-answer = The answer is the same. If it isn’t enough, talk to a person with the first button.
note-offer-person = Let’s get you a person: it’s the first button. Or answer the question, and we’ll go on.
note-only-emoji-again = Signs alone are not enough. Use a word or a button; a person is the first one.
note-too-long-again = Still too long for a program. Write one sentence; tell the rest to a person, that’s the first button.
note-not-a-phone-again = We still can’t see a number. All its digits are needed, with the country code: for Russia 7 and ten more, for Belarus 375 and nine more.
note-not-an-email-again = We still can’t see an address. It has an @ and a dot after it: anna@mail.example, for instance
note-not-a-code-again = We still can’t see a code. A code is four to eight digits, without words or letters. None at hand? Choose a button.
note-not-a-file-again = There is still no file. Tap the paper clip by the text field, choose “File” and send the table.
note-not-a-mask-again = There are no digits in it. For example, 29%77 finds numbers that begin with 29 and end in 77: % stands for any digits, _ for one.
note-one-moment-again = The answer is still on its way, it will appear here by itself.
note-contact-other-again = That contact is somebody else’s too. Only your own number will do: by the button or in digits.
note-contact-borrowed-again = This contact is still somebody else’s. Type the number that waits for the code, in digits.
note-contact-forwarded-again = That contact was forwarded again. Type the number in digits, it’s easier.
note-still-here-again = This step is open already, it’s the last one in the chat. From the beginning: /menu

toast-old-button = This is an earlier question. Please answer the last one.
keyboard-away = The number button is gone.
got-it = Got it
hello = A program answers here; you can ask for a person at any time. We never ask for passwords or card details.
reminder = This question is waiting for your answer.
asleep = Let’s pause here. Everything is saved: you can continue from this place any day.

# Told by the shell
# Named in the message with a code, so that nobody types it for a thief's act
code-act = { $act ->
    [change-number] { $ending ->
        [none] to CHANGE YOUR NUMBER
       *[other] to CHANGE YOUR NUMBER to one ending in { $ending }
    }
    [hold-number] to CHOOSE A NEW NUMBER
    [reset-password] to SET A NEW PASSWORD
    [block-number] to BLOCK YOUR NUMBER
    [call-forwarding] to FORWARD YOUR CALLS
    [voicemail] to SET UP VOICEMAIL
    [pause-number] to PAUSE A NUMBER
    [rename-subscribers] to RENAME SUBSCRIBERS
    [find-subscribers] to LIST SUBSCRIBERS
    [my-data] to SEND ALL YOUR DATA
    [talk] to TALK TO SUPPORT
    [check-messages] to check that SMS arrive
   *[other] for the help chat
}
sms-code = { $service }: { "{{code}}" } is your code { code-act }. Don’t share it with anyone
voice-code = Your { $service } code { code-act } is { "{{code}}" }. Once more: { "{{code}}" }. Don’t share it with anyone.
# The first line is the subject, which a locked screen shows: no code in it
email-code =
    { $service }: your code for the help chat
    Your code: { "{{code}}" } ({ code-act }). Don’t share it with anyone.
    Write it in the chat:
bug = Something went wrong on our side. Tap /menu to start over or /person to talk to a person.
incident-begun =
    { $kind ->
        [maintenance] ⚠️ Planned work has begun
       *[incident] ⚠️ An outage has begun
    }, and this may not work right now.{ incident-begun-text }{ incident-begun-until }

    You can go on or wait. How things are now: /status
incident-begun-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
incident-begun-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Expected end: { DATE($until, $zone) }, by { TIME($until, $zone) }.
}
incident-again =
    { $kind ->
        [maintenance] ⚠️ We spoke too soon: the planned work is still going on
       *[incident] ⚠️ We spoke too soon: the outage is not over yet
    }. If something doesn’t work right now, it isn’t you.{ incident-begun-until }

    We’ll write when everything works. How things are now: /status
incident-other = { $kind ->
        [maintenance] ✅ The planned work is over
       *[incident] ✅ This outage is over
    }, but there is another one, so it may still not work. We’ll write when that is over, too.
phone-back = 📶 Your phone is back on the network. Ask for the code again: the SMS will arrive now.
incident-fixed = { $kind ->
        [maintenance] ✅ The planned work is finished.
       *[incident] ✅ The outage is over.
    } { $flow ->
        [missing-sms] SMS arrive again: ask { $service } for a new code.
       *[other] Everything works again, you can go on.
    }

# Told when something that takes its time has come to its end
order-done = { $action ->
        [change-number] ✅ { $number } is changed to { $newNumber }. Tell your bank and other services the new number.
        [rename-subscribers] ✅ The names are changed.
        [pause-number] ✅ The pause of { $number } is changed as you asked.
        [block-number] ✅ { $number } is blocked.
        [call-forwarding] ✅ Call forwarding of { $number } is set.
        [voicemail] ✅ Voicemail of { $number } is set.
       *[other] ✅ Done.
    } Request <b>{ $reference }</b>.
order-refused = { $action ->
        [change-number] { $number } could not be changed to { $newNumber } and stays as it is.
        [rename-subscribers] The names could not be changed and stay as they are.
       *[other] { $service } could not do this, everything is as it was.
    } To find out why, talk to a person and give them request <b>{ $reference }</b>.
order-found = { $action ->
        [change-number] ✅ The operator has accepted the change of { $number } to { $newNumber }.
        [rename-subscribers] ✅ The operator has accepted the new names.
       *[other] ✅ The operator did accept the request for { $number }.
    } Request <b>{ $reference }</b>. We’ll write here when it is done.
order-lost = { $action ->
        [change-number] The request to change { $number } to { $newNumber } never reached the operator.
        [rename-subscribers] The new names never reached the operator.
       *[other] The request for { $number } never reached the operator.
    } Nothing has changed, and you can start over.
# An act on hold: who is warned, and what became of it
act-asked = { $act ->
    [change-number] change the number { $number } to { $newNumber }
    [call-forwarding] set call forwarding from { $number }
    [voicemail] set the voicemail of { $number }
    [pause-number] change the pause of { $number }
    [block-number] block { $number }
   *[other] change { $number }
}
act-warned = ⚠️ Somebody asks to { act-asked }. It will happen on { DATE($dueAt, $zone) } at { TIME($dueAt, $zone) }.

    If it isn’t you, cancel with one tap: nothing else is needed.
act-held = ⏳ You asked to { act-asked }. It will happen on { DATE($dueAt, $zone) } at { TIME($dueAt, $zone) }; until then everything stays as it is. We have warned everybody who ever confirmed this number.
act-stop-button = It’s not me: cancel
act-stopped = ✅ Cancelled: the request to { act-asked } was not carried out, everything is as it was. The owner of the number pressed “It’s not me”. In the chat that asked, only a person can help with it now: /person
act-taken-back = ✅ Cancelled: the request to { act-asked } was not carried out, everything is as it was.
act-doubted = The request to { act-asked } was not carried out, everything is as it was: meanwhile the number got another SIM card or owner. A person can help: /person
act-refused = The request to { act-asked } was not carried out: the operator refused, everything is as it was. A person can tell you why: /person
act-late = It can’t be cancelled any more: the order is with the operator. If it wasn’t you, call a person at once: /person
act-gone = This was cancelled before, everything is as it was.
# An SMS, and a letter whose subject is the first line
act-warned-contact =
    { $service }: { $act ->
        [change-number] your number changes to …{ $ending }
       *[other] settings of your number change
    } on { DATE($dueAt, $zone) } at { TIME($dueAt, $zone) }
    Not you? Cancel: { $link }
act-doubted-contact =
    { $service }: { $act ->
        [change-number] your number was not changed to …{ $ending }
       *[other] settings of your number were not changed
    }
    It got another SIM card or owner. Not you? Call the operator
application-answered = { $outcome ->
        [done] ✅ A suitable number is free: { $newNumber }. Choose it under “Change number” before someone else does.
       *[refused] No suitable number was found.
    } Request <b>{ $reference }</b>.
ticket-answered = { $outcome ->
        [done] ✅ Your request has been answered.
       *[refused] Your request was closed without a solution. Talk to a person: /person
    } Request <b>{ $reference }</b>.

command-start = Begin
command-menu = Start over
command-person = Talk to a person
command-status = Outages and planned work
command-language = Language · Язык · Мова
command-help = How to use this
bot-description =
    No code, or can’t sign in? Let’s go step by step. It usually takes 2–3 minutes.

    A program answers here; you can ask for a person at any time. We never ask for passwords or card details.
bot-short-description = Helps you sign in when no code comes. Never asks for passwords or card details.
button-others = Something else
command-notices = What we message you about
command-my_data = Send me what you keep about me
command-forget = Forget me
command-privacy = What we keep about you
my-data-caption = Everything we keep about you. Don’t forward this file: it has your numbers and chats.
