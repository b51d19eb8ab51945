# Short questions asked in the middle of something else: the value is the answer, `.sayings` the ways to ask, separated by commas.
# $hotline is “none” where a service has no phone.

# Money
cost = Help in this chat is free. Nothing paid is turned on without your “yes”: if we know the price, we name it first.
    .sayings = is it free, is this free, how much does it cost, do i have to pay, will you charge me for this, what does it cost me, is
        there a fee, will they take money for the sms, what is the price of this, does it cost money, free of charge or not, how much do i
        pay, is help free
in-dollars = We give prices in the currency that { $service } charges, and don't know exchange rates. Your bank can tell the price in yours.
    .sayings = how much is that in dollars, what is it in euros, how much in usd, price in my currency, is it in rubles or dollars, which
        currency is the price, convert it to dollars, what is the exchange rate, how much is that in pounds, in rubles how much, what is
        that in real money
money-safe = Your answers here take no money and delete nothing. If a step changes something important, we first say what, and ask you.
    .sayings = will i lose my money, will my orders stay, do i lose my points, what happens to my orders, is my balance safe, will my bonus
        points burn, will i lose anything, are my purchases kept, will my order history be deleted, is my money gone, what about the money
        on my account, do i keep my points, will my parcel still come

# Who is here
are-you-human = A program answers here. You can ask for a person at any time: write “person”.
    .sayings = are you human, are you a robot, are you a bot, are you even real, are you real, am i talking to a machine, is this a bot, is
        this a real person writing, is anyone real here, who is writing this, who answers me, are you ai, is it automatic
who-are-you = This is the { $service } help chat. A program answers, and calls a person when you ask.
    .sayings = who are you, what company is this, which company are you from, are you from ozon, are you from mts, who do you work for,
        whose bot is this, what is this chat, where am i, what is your name, what can you do, who runs this chat
is-it-safe = We need no passwords, card details or documents, and codes typed here are deleted at once. Someone asks for a password or a card in our name? It is a scam.
    .sayings = is it safe here, is this safe, is it safe to write here, can i trust you, is my data safe, is this chat secure, will i be
        hacked through this, is it dangerous, is it secure, how do i know i can trust you, is it ok to type my number here, will my data
        leak
are-you-scammers = Easy to check: we never ask for a password, a card, a passport or a money transfer. In doubt? Open { $service } support yourself, on its site or in its app.
    .sayings = are you scammers, is this a scam bot, is this bot fake, are you a fraud, is this chat official, are you the real support, is
        this phishing, how do i know you are not a scammer, prove you are real support, you are not cheating me, is this a legit bot, are
        you legit
who-can-enter = Anyone who has your password, your code, your SIM card or a phone that is still signed in. Is any of these in other hands? Ask for a person.
    .sayings = can he get into my account now, who can enter my account now, who can get in, can somebody sign in instead of me, can
        strangers get into my account, can the thief log in, can my ex get in, is my account open to everyone now, who has access to my
        account, can someone else use my account, could somebody be in there right now

# What is known, and by whom
data-stored = What you write is stored encrypted, codes and passwords are erased at once. The command /forget erases everything about you.
    .sayings = is my data stored, do you store my data, where is my data kept, how long do you keep this chat, do you record this chat,
        where does my data go, do you save my number, what do you know about me, what data do you collect, is this saved somewhere, do you
        keep personal data
who-sees-data = A program is writing with you. If you ask for a person, they see what it was about, but no codes or passwords.
    .sayings = who sees my messages, who reads this chat, who will see my number, do your staff read this, do you share my data, who do you
        give my data to, who has access to this conversation, will strangers see my number, will you sell my number, will advertisers get my
        number, do other people read what i write
who-else-gets = These messages come to you only, other customers don't see them. And a code goes only to the number or e-mail that was named.
    .sayings = who else gets this, who else will receive this message, does everybody get this, did everyone get the same message, who else
        gets the code, does the code go to anyone else, is this sent only to me, does anyone else see the code, will my husband get the code
        too, does another phone get it as well
see-my-phone = No: we see neither your phone nor your SMS. We know only what you write here and what the phone company says about the number.
    .sayings = do you see my phone, do you read my sms, can you see my screen, do you have access to my phone, are you tracking me, can you
        see where i am, can you read my messages, can you look in my phone, look it up on your side, can you see what i have, will you
        connect to my phone, are you watching me
why-number = The number helps find the cause and check that it is yours. We never look up or tell anything about other people's numbers.
    .sayings = why do you need my number, what for do you need the number, why do you ask for my number, why my phone number, can i go
        without the number, do i have to give my number, i don't want to give my number, is the number required, what will you do with my
        number, why do you want my phone, for what purpose my number
why-questions = Each answer rules out one cause, so we ask in order. This way you change no more than you must.
    .sayings = why so many questions, why are you asking all this, why do you ask this, can we skip the questions, what is the point of this
        question, why do you need to know, do i have to answer, too many questions, nothing but questions, what does that matter, why check
        all this
remember-me = The talk is saved, and you can continue from the same place. To erase everything about you: /forget
    .sayings = will you remember me, do you remember me, will you know me next time, will i have to tell everything again, do i start over
        next time, do you remember our talk, i wrote to you yesterday, we talked before, did you recognize me, do i have to explain it all
        again, is my history remembered
delete-data = The command /forget erases everything we know about you. Requests at the operator stay there, and messages in this chat you delete yourself.
    .sayings = how do i delete my data, how to erase this chat, can i remove everything about me, how do i make you forget me, i want
        nothing to be stored, where do i delete my information, destroy my data, how do i remove my number from you, will this chat be
        erased, i withdraw my consent, right to be forgotten, gdpr request
operator-told = We don't pass this chat to the phone company, only a question about the number. An order goes after your “yes”; known outages are in /status.
    .sayings = is the operator told, does the operator know about this, did you tell the operator, does mts know, will you tell the phone
        company, do they know about the problem, will you let them know, does ozon know about this, did you inform support, have you passed
        on my request, will the operator see this chat

# Time
how-long = The questions here usually take 2–3 minutes. If you have to wait for the phone company or { $service }, we'll say so.
    .sayings = how long will it take, how long does this take, is it quick, will it be long, how many minutes will it take, how long do i
        wait, i don't have much time, how fast is it, does it take long, can we do it in five minutes, how much time does it need, how long
        is this going to be
when-exactly = { $due ->
        [none] We name the exact time when we know it. When outages and planned work end: /status
       *[other] We are waiting until { MOMENT($due, $zone, $now) }. If that changes, we'll write.
    }
    .sayings = when exactly, at what time exactly, what time, by what hour, tell me the exact time, when exactly will it work, until what
        time, on which day, today or tomorrow, is that moscow time, which time zone, until what hour do i wait, within what time
any-news = { $trouble ->
        [none] { $due ->
            [none] What is known now about outages and planned work: /status. If you are waiting for a person, their answer comes here.
           *[other] No change so far: we are waiting until { MOMENT($due, $zone, $now) }.
        }
       *[other] { $troubleUntil ->
            [none] No change so far, and no end is named. We'll say when it is over; what is known now: /status
           *[other] No change so far: it should be over by { MOMENT($troubleUntil, $zone, $now) }. What is known now: /status
        }
    }
    .sayings = any news, is there any news, any update, what's new, so how is it going, is it fixed yet, is it working already, still not
        working on your side, are they still fixing it, well what about it, anything new, any progress, so what now
how-many-left = There is no fixed number of steps: it depends on the answers. You can leave at any time: /menu
    .sayings = how many more questions, how many steps left, are there many more steps, is this the last question, are we nearly done, how
        much longer do i answer, how far to the end, which step are we at, is there much left, when does this end, will there be more
        questions
at-night = The program answers at any time, people in their working hours. Write “person” to see when they answer.
    .sayings = do you work at night, are you open on weekends, do you work on sunday, are you there 24 hours, what are your working hours,
        until when are you open, when are you open, it is night will anyone answer, do you work on holidays, can i write on saturday, is
        anybody there so late, opening hours
write-later = Yes, write when it suits you: we continue from the same place, your answers are kept.
    .sayings = can i write later, can i continue later, can i come back tomorrow, may i answer in the evening, can i take a break, do i lose
        everything if i leave, can i close the chat, can we go on tomorrow, are my answers kept, what if i answer later, what if i close
        telegram, can i stop here and return

# Tries
enter-again = You can try again if you are sure of every character: there may be few tries. In doubt? Get a new code or password.
    .sayings = what if i enter it again, can i enter it again, what if i get it wrong again, how many times can i enter it, how many tries
        do i have, how many attempts, how many attempts are left, what happens if i enter it wrong, may i type it once more, can i retry the
        code, do the tries run out, what if i fail three times
will-i-be-locked = Answers in this chat don't close your account. But don't guess the password on the sign-in page: after several wrong ones it may lock you out.
    .sayings = will i be locked, will i be locked out, will you block me, will my account be blocked, what if they block me, will i lose
        access for good, can they ban me for this, will my account be closed, can my account get deleted, will they switch off my sim, is
        there a risk of being locked out
undo = Nothing changes here without your “yes”: there is a “Back” button. About what is already done, ask a person.
    .sayings = can i undo it, can i undo this, what if i change my mind, can it be reversed, can i cancel it later, is it irreversible, can
        i change it back, is it possible to get it back as it was, what if i make a mistake can i fix it, can i take it back, is this final
are-you-sure = Where it says “The phone company says”, these are its words and not our guess. Is it different for you? Say so: we'll check other causes.
    .sayings = are you sure, is it really because of the planned work, is that certain, how do you know that, what makes you think so, what
        if it is something else, is that checked, could you be wrong, maybe the cause is different, why do you say that, is it true, is that
        really the reason
whose-fault = We don't know yet, that is what we look for: the cause may be in the phone, the network or the service. Nobody needs to be blamed.
    .sayings = is it my fault, is it your fault or mine, is the problem on your side, whose fault is it, who is to blame, is something wrong
        on my side, did i break it, is it because of me, did i do something wrong, is it you or me, is your system broken or my phone
will-it-repeat = We can't promise. It is safest when your account has the right number and an e-mail address that you can open.
    .sayings = will it happen again, will this repeat, what if it happens again, will it be like this every time, is it fixed for good, how
        do i keep it from happening, will i be locked out again next time, will it be the same tomorrow, how to avoid this in future, does
        this happen often, will this come back
how-many-people = We don't know how many people it touches. Known outages and planned work: /status
    .sayings = how many people have this now, is it only me, does everyone have this, am i the only one, do others have this problem, are
        there many like me, is it a mass problem, has anyone else complained, is it everybody now, is it a general outage or just me, is it
        happening to others

# What may be sent, and how it may be done
send-document = No need: nobody can check a document here, and a photo of a passport in a chat is a risk. If a document is needed, we'll say where to take it.
    .sayings = can i send a photo of my passport, can i send a photo of a document, should i send my id, let me send my documents, would a
        picture of my passport do, shall i send a scan of the contract, selfie with passport, can i send you my passport data, where do i
        upload my id, can i show my passport, will a driving licence photo do, can i prove who i am with my passport
send-screenshot = The program can't see pictures: write in words what is on the screen, without codes and passwords. If a person joins, you can send them the picture.
    .sayings = can i send a screenshot, i'll send a screenshot, let me send you a screen shot, can i take a photo of the screen, can i send
        a picture, shall i show you the screen, i have a screenshot, how do i show you my screen, i can send a picture of the error, can i
        send a video, let me send a photo of the error
voice-message = The program can't listen to voice messages. Write in words: short is fine, and so are mistakes.
    .sayings = can i send a voice message, i'll record a voice message, can i just talk, can i say it by voice, it's easier to speak, i
        can't type, typing is hard for me, i'd rather speak, can i dictate my answer, let me record it, voice is easier for me
call-instead = { $held ->
        [none] Where a code can come by a call, there is a button for it. After a SIM change it is missing for a while: someone else may hold the card.
       *[other] Not yet: the SIM was changed lately, and a stranger might hear a code read out. That lasts until { MOMENT($held, $zone, $now) }.
    }
    .sayings = let a robot call me, can you call instead of sms, can i get the code by a call, call me with the code, let a machine call me,
        tell me the code by phone, can the code come by voice, i want a call instead of a text, voice call with the code please, can it ring
        me with the code, phone me the code, robot call please
only-one = Just one is fine: say which, the others stay as they are.
    .sayings = can i do just one of them, can i add only one, only one of several, what if only one number, one at a time please, not all
        just one, only this one, can i choose one, i don't need the others, i need only one number, just a part of them
several-at-once = Usually one at a time: we finish this one and begin the next. Where a list is possible, we ask.
    .sayings = can i do several at once, i need two numbers done, can i do all at once, both numbers at the same time, all of them together
        please, i have several numbers can i do all, can i send a list, two accounts at once, can we do two together, and the second one too
relative-help = Yes: anyone you trust may read and tap. But the codes come to you: enter them yourself and don't read them out over the phone.
    .sayings = can my daughter do it for me, can my son do it instead of me, can a relative do it, can my husband do it, can my wife do this
        for me, may somebody else do it for me, can a friend help me do it, can my grandson help, could my kids do that, can it be done
        without me, can i ask someone to do it for me
for-another = Yes, if that person is beside you: the code comes to them. We tell about a number only to its owner.
    .sayings = i am writing for my mother, it's not for me, i ask for my grandmother, can i do it for my husband, i want to help my father,
        i write for my wife, the number is my mum's, i'm helping a neighbour, it is for my daughter, the account is not mine, can i do this
        for another person, it's my dad's account
other-phone = Yes. Type your number in digits: the button would send the phone owner's. If you sign in to { $service } there, sign out afterwards.
    .sayings = can i do it from another phone, i write from someone else's phone, from somebody else's phone, i'm on my neighbour's phone,
        this is my husband's phone, it's not my phone, i borrowed this phone, can i use a computer, i'm at a work computer, does a tablet
        work, this is not my telegram, my phone is broken i write from another
abroad = This chat works from any country. SMS codes don't reach every number: there are limits by country and region.
    .sayings = i am abroad, does it work abroad, i'm in another country, in which country does it work, is it only for russia, does it work
        in belarus, can i do it from abroad, i have a foreign number, i am in turkey now, i'm on holiday abroad, does it work in roaming,
        can i do this from germany
need-internet = This chat needs the internet, Wi-Fi will do. SMS don't need it: a signal from the phone company is enough.
    .sayings = do i need internet, does it work without internet, what if i have no internet, is internet required, is wifi enough, can i
        use wifi, do sms need internet, do i need mobile data, does it use my data, will the code come if the internet is off, will the code
        come over wifi
keypad-phone = A phone with keys will do: codes reach it too. If no SMS comes, delete old ones: the memory for them may be full.
    .sayings = i have a keypad phone, what if i have a phone with buttons, it's not a smartphone, i have an old nokia, my phone is a simple
        one, my mum has a button phone, phone without internet, does a feature phone work, will an old phone do, it is a flip phone, basic
        phone no apps
esim = With an eSIM it is all the same: SMS come to your number. It just can't be moved to another phone by hand, as a card can.
    .sayings = i have an esim, does it work with esim, what about esim, what is an esim, my sim is electronic, no physical sim, i don't have
        a sim card it's esim, virtual sim, built-in sim, is esim ok, esim instead of a card
two-sims = The code goes to the SIM card whose number { $service } has. Check that it is turned on and has a signal.
    .sayings = i have two sim cards, two sims in my phone, which sim will it come to, i have two numbers in one phone, which sim card do i
        need, will the sms come to the second sim, my second sim is off, dual sim phone, first sim or second, both sims are in, does it
        matter which sim
password-instead = You can use a password if you have one and it fits. A code is asked for when there is none, or to make sure that it is you.
    .sayings = why not sign in by password, can i use my password, can i log in with a password, why a code if i have a password, can i do
        without a code, can i sign in without sms, why not the password, i want to use my password, it used to work with a password, isn't
        login and password enough, why these codes at all
in-writing = The chat stays here: you can read it again and forward it. An official answer comes from { $service } support.
    .sayings = can i get it in writing, can you send it by e-mail, give me an official answer, can you e-mail me this, i need it on paper,
        can i have a document about it, i want a written confirmation, is there a written instruction, can i print it, send me a letter
        about this, send the answer to my mail

# Codes and links
which-sender = We name the sender at the step where we look for the SMS. Whoever sends the code, tell it to no one.
    .sayings = which number does the code come from, who sends the code, who is the sender, what number is the sms from, who will the sms
        come from, what is the sender called, does the code come from your number, which number will call me, what sender should i look for,
        how do i know their sms, from whom is the text
code-validity = A code works once and not for long, so enter it at once. A new one replaces the old: take the one that came last.
    .sayings = is the code one-time, how long is the code valid, how long does the code live, when does the code expire, can i use the code
        twice, is it a one time code, will the old code still work, does yesterday's code work, how many minutes is the code good for, which
        code do i enter first or second, until when is the code valid, does the code run out
told-code = ⚠️ Change your { $service } password now and sign out on other devices. Is a card linked? Call your bank. Can't sign in? Ask for a person.
    .sayings = i told the code to someone, i gave the code away, i already read out the code, i told the caller my code, what if i told
        someone the code, somebody knows my code, i sent the code to a scammer, i forwarded the code, i gave my code to a stranger, i said
        the code on the phone, what do i do i told the code
code-here = Don't write a { $service } code or password here. Only our own check code goes here, and we ask for it ourselves.
    .sayings = do i write the code here, where do i enter the code, should i tell you the code, do you need the code, where do i type the
        code, do i put the digits here, send the code to you, shall i write you my password, do you want my password, code here or on the
        site, you don't need the code
give-me-code = We can't: we don't see { $service } codes. They come only to your number or e-mail.
    .sayings = can you just give me the code, just tell me the code, send me the code here, what is my code, write me my code, you know my
        code, give me the code, drop the code in the chat, send the code in telegram, can i have the code right here, why don't you tell me
        the code
trust-link = Open it only if you asked for it yourself and its address matches that of { $service } letter by letter. In doubt? Type the address yourself.
    .sayings = can i trust this link, is the link safe, can i open the link, a link came should i open it, is it a real link, is there a
        virus in the link, should i click the link, they sent me a link not sure to open, is this link dangerous, check this link, where
        does the link lead

# What words mean
what-is-cabinet = The account, or cabinet, is your own page at { $service }, on the site or in the app. You usually enter it with a password or a code.
    .sayings = what is a cabinet, what is the cabinet, what do you mean by cabinet, where is this cabinet, which cabinet, is it some
        website, what is a personal account, what account, what do you mean by account, do i have a cabinet, personal cabinet what is that
what-is-spam = Spam is unwanted advertising, and also the folder where the phone or the mailbox hides it. Codes you need get there at times too.
    .sayings = what is spam, what does spam mean, what spam folder, which spam, i don't know what spam is, why spam, is it advertising, what
        is anti-spam, what is a spam folder, is spam the ads, what is junk folder
what-is-ussd = It is a command like *…#: type it as a phone number and press call. The answer shows on the screen or comes by SMS.
    .sayings = what is ussd, what is a service command, what command with a star, how do i dial the command, what is star and hash, where do
        i type the star, how do i send a ussd, where do i dial these digits with a star, command with a hash sign, what command is that, i
        can't type the star
what-does-it-mean = A word or question is not clear? Tap “How do I check?” where there is such a button, or ask for a person: they will explain.
    .sayings = what does it mean, what does that mean, what is this, i don't understand the question, i don't get what you mean, what are
        you talking about, explain it simpler, what do you mean, it's not clear, how am i to understand this, in plain words please, say it
        in other words
where-to-look = The button “How do I check?” under the question shows the way step by step. There is none? Ask for a person.
    .sayings = where do i look, where do i look for it, in which section is it, which menu is it in, where do i tap, where is this button,
        on which screen, i can't find it, where can i find what you ask about, which folder do i look in, where in settings, i don't see
        where it is
repeat = The question is the same: it is in the last message with buttons.
    .sayings = repeat please, please repeat, say it again, what did you ask, what was the question, what do i have to answer, remind me of
        the question, the question again please, i lost the question, i don't see the question, repeat the question, come again

# Around it
old-number = Change the number in your account, and codes go to the new one. Change the number itself at the phone company, and the old one stops working.
    .sayings = what happens to the old number, will the old number be switched off, where does my old number go, does the old number stay,
        will the old one still work, will someone else get my old number, what about my previous number, will the old sim work, can i keep
        the old number, is the old number deleted, will both numbers work
other-operators = We help with signing in to { $service }. About money and services of another phone company, ask that company.
    .sayings = do you work with other operators, does it work with beeline, i have megafon, i'm with tele2, i have a1, i use life, does any
        operator work, is it only for mts, what if my sim is from another operator, my number is not mts, can other operators be used
where-office = We have no addresses here: they are on the site and in the app of { $service }. Check the opening hours there too.
    .sayings = where is the office, where is your shop, office address, where is the nearest shop, where do i come in person, can i come to
        your office, where are you located, when does the office close, which shop do i go to, is there an office in minsk, address of the
        store, can i visit you
ready-for-office = Your passport, and the contract if you have it. { $service } support can tell the rest. Don't send documents to this chat.
    .sayings = what documents do i take, what should i have ready for the office, what do i bring, do i need my passport at the office, do i
        bring the contract, what should i prepare, what to bring to the shop, which papers are needed, is the passport enough, what will
        they ask at the office, what do i need for the call to the operator
may-i-call = { $hotline ->
        [none] You can't call this chat, it is for writing. Want to talk? Open { $service } support on the site or in the app.
       *[other] You can't call this chat, it is for writing. To talk, call { $hotline }.
    }
    .sayings = may i call you, can i call you, what number do i call, give me a phone number, what is your phone, i want to call you, is
        there a hotline, can we do it by phone, i want to talk on the phone, support phone number please, which number can i ring
will-you-call = People answer here, in the chat. Only a robot with a code may call, if you choose it. Does a caller ask for a code? It is a scam.
    .sayings = will you call me, call me back, when will you call, will someone call me, who will call me, do i wait for a call, are you
        going to call me, please call me, i'm waiting for your call, can you ring me, give me a ring
complaint = A person will read your complaint. Write “person”, then what happened and when.
    .sayings = i want to complain, where do i complain, where do i write a complaint, i'm going to complain, take my complaint, i want to
        file a complaint, complaints book, i want to leave feedback, complaint about your service, i will report you, i'll sue you
stop-notices = What we send on our own is turned on and off here: /notices
    .sayings = don't write to me any more, how do i stop notices, unsubscribe me, turn off notifications, stop sending me news, stop sending
        messages, how do i unsubscribe, remove me from the mailing, i don't want your messages, turn off reminders, no more notices please
change-language = The language is changed here: /language. There are English, Russian and Belarusian.
    .sayings = how do i change the language, can you speak english, english please, switch the language, another language please, do you
        speak russian, write in english, change language, i don't understand russian, which languages do you have, set english, do you speak
        german
nothing-helps = { $hotline ->
        [none] Then you need a person: write “person” and say what you have tried.
       *[other] Then you need a person: write “person” or call { $hotline }. Say what you have tried.
    }
    .sayings = what if nothing helps, what if it doesn't work, nothing helps, what do i do if it fails, what if this doesn't help either, i
        tried everything, i have already tried it all, what other options are there, are there other ways, and then what, what if it never
        works

# While an outage or planned work is waited for
why-incident = { $trouble ->
        [none] No outage or planned work is known now: we are looking for another cause.
       *[other] The phone company says so, that's why it comes first. It may be something else: then we'll check the rest.
    }
    .sayings = is it really because of the works, is it really the outage, are you sure it's the maintenance, maybe it's not because of the
        outage, is that really the cause, what if it's something else, what works, what outage, is it your outage, how do you know it is the
        outage, is that the real reason

# For somebody who has not named the service yet
who-are-you-any = This is a help chat for signing in. A program answers, and calls a person when you ask.
in-dollars-any = We give prices in the currency that the service charges, and don't know exchange rates. Your bank can tell the price in yours.
are-you-scammers-any = Easy to check: we never ask for a password, a card, a passport or a money transfer. In doubt? Open the support of the service yourself, on its site or in its app.
how-long-any = The questions here usually take 2–3 minutes. If you have to wait for the phone company or the service, we'll say so.
other-phone-any = Yes. Type your number in digits: the button would send the phone owner's. If you sign in there, sign out afterwards.
told-code-any = ⚠️ Change the password where the code came from, now, and sign out on other devices. Is a card linked? Call your bank. Can't sign in? Ask for a person.
code-here-any = Don't write a code or password of a service here. Only our own check code goes here, and we ask for it ourselves.
give-me-code-any = We can't: we don't see the codes of services. They come only to your number or e-mail.
trust-link-any = Open it only if you asked for it yourself and its address matches that of the service letter by letter. In doubt? Type the address yourself.
what-is-cabinet-any = The account, or cabinet, is your own page at a service, on the site or in the app. You usually enter it with a password or a code.
two-sims-any = The code goes to the SIM card whose number is in the account. Check that it is turned on and has a signal.
in-writing-any = The chat stays here: you can read it again and forward it. An official answer comes from the support of the service.
nothing-helps-any = Then you need a person: write “person” and say what you have tried.
