# What people say beside the matter. The value is what they hear, `.sayings` are their words, separated by commas.
thanks = You're welcome. Let's go on.
    .sayings = thanks, thank you, thx, ty, tnx, many thanks, thanks a lot, thank you very much, thank you so much, cheers, cheers mate,
        thanks for the tip, thanks for the answer, ok thanks, thanks got it, thanks will try, thanks i'll check now, appreciate it, much
        appreciated, great thanks, thank u, thanx, thanks for explaining
thanks-at-end = You're welcome. If you need help again, write here.
    .sayings = thanks that's all, thank you for your help, it all works thanks, no more questions thanks, thanks you saved me, thanks you
        helped a lot, everything works thank you, i'm in thanks, thanks i got in, thanks it's working now, thanks nothing else, thanks
        problem solved, finally thank you, that's it thanks, thanks and goodbye, all good thanks, all done thanks, solved thank you, thanks
        for sorting it out, thank you that was all
goodbye = Goodbye. The talk is saved, you can come back any day.
    .sayings = goodbye, bye, bye bye, good bye, see you, see ya, see you later, take care, have a nice day, have a good day, have a good
        evening, good night, so long, farewell, until tomorrow, catch you later, cya, i'm off, i'm leaving bye, ok bye, talk later bye
hello = Hello. A program answers here; you can ask for a person at any time.
    .sayings = hello, hi, hey, hi there, hello there, hey there, good morning, good afternoon, good evening, good day, greetings, hiya,
        howdy, yo, hello everyone, hi all, hi bot, hello bot, dear support, hello dear, morning
are-you-there = We are here, the chat works. Let's go on from the last question.
    .sayings = are you there, anybody there, anyone there, is anybody here, is anyone here, hello are you there, you there, still there, are
        you still there, where are you, where did you go, why are you silent, why no answer, did you fall asleep, answer me, somebody
        answer, can you hear me, are you online, is this thing on, does this chat work, are you frozen, are you alive
anger = It should not be like this. Answer the last question or ask for a person: write “person”.
    .sayings = this is ridiculous, this is outrageous, are you kidding me, are you mocking me, i'm furious, i'm so angry, this makes me mad,
        i'm fed up, fed up with this, sick of this, enough of your questions, what a circus, this is not acceptable, unacceptable, terrible
        service, awful support, worst support ever, how long can this go on, what a joke of a service, do something already, what do i pay
        you for, shame on you, what a mess, i've lost my patience, i'll switch to another company
joke = The program can't joke. Let's get back to the question.
    .sayings = tell me a joke, make me laugh, just kidding, i'm joking, it's a joke, joke, haha, ha ha, hahaha, lol, lmao, rofl, that's
        funny, marry me, are you married, how are you, how's life, what are you doing, do you like cats, sing me a song, how old are you,
        what's the weather, tell me a story
despair = There is no hurry: your answers are kept, the steps come one by one. You can ask for a person: write “person”.
    .sayings = i can't do this any more, it's all lost, what am i going to do, i'm desperate, i give up, i'm crying, i have no strength
        left, no strength any more, it's hopeless, it will never work, this is the end, i'm panicking, i'm scared, please help i beg you, i
        beg you, all my money is gone what do i do, i can't cope, it's all useless, i'm totally confused, i'm completely lost, my head is
        spinning, it's a disaster, it's a dead end, i don't know what to do any more, i really need it today
praise = Good that it helps. Let's go on.
    .sayings = well done, good job, great job, excellent, great, super, cool, awesome, brilliant, you are the best, good bot, what a smart
        bot, nice work, keep it up, bravo, wonderful, perfect, amazing, that's what i call service, pleasantly surprised, very clear, nice,
        i like it, five stars, respect, you're amazing
ok-i-see = Good, let's go on.
    .sayings = ok, okay, i see, got it, understood, clear, right, all right, alright, aha, uh huh, fine, good, makes sense, it's clear now,
        now i see, so that's it, noted, i understand, ok got it, ok i see, ok understood, will do, k, kk, gotcha
wait-a-moment = We'll wait, the question stays here.
    .sayings = one second, a second, just a second, one moment, a moment, just a moment, one minute, a minute, just a minute, wait, wait a
        minute, hold on, hang on, i'll be right back, brb, back in a minute, let me check, let me look, let me see, checking now, looking
        for it, i'm looking, give me a minute, let me find my phone, let me think
cannot-now = All right, come back when it suits you: we'll continue from the same place.
    .sayings = i can't now, i can't right now, not now, later, maybe later, let's do it later, i'm busy, i have no time now, no time, i'm
        driving, i'm at work, not a good time, i'll do it in the evening, i'll look at home, my phone is not with me, my phone is dead,
        battery is low, i'll continue tomorrow, i'm on the road, i'll come back later, i'll answer later, can't do it at the moment
swearing = Let's get back to the question. Need a person? Write “person”.
    .sayings = damn, damn it, dammit, shit, oh shit, bullshit, fuck, fuck it, fuck this, what the fuck, wtf, for fuck's sake, fucking hell,
        hell, what the hell, bloody hell, crap, holy crap, piece of shit, son of a bitch, bastards, screw it, screw this, goddamn, ffs
insult-robot = The program doesn't understand everything. Write “person”, and we'll call one.
    .sayings = stupid bot, dumb bot, useless bot, silly robot, idiot bot, you idiot, you are stupid, you're so dumb, you moron, moron,
        idiot, you understand nothing, you can't do anything, worthless program, stupid machine, stupid program, worst bot ever, piece of
        junk, tin can, bot is useless, you are useless, fuck you, fuck off, go to hell, get lost, you suck

# Ways and marks that have no answer of their own
navigate-person = -
    .sayings = get me a person, operator, operator please, give me an operator, i want a human, i want to talk to a human, connect me to an
        operator, switch me to an agent, i need a real person, call a person, can i have a person, a human please, is there anyone alive, i
        want to speak with a person, call an agent, give me a specialist, i need human help, transfer me to staff, get me a manager, a
        consultant please, no more robots give me a human, i don't want a bot, let a person answer, human support, customer service please
navigate-back = -
    .sayings = back, go back, step back, previous question, to the previous question, return to the last question, take me back, one step
        back, return, i want to change my last answer, i want to go back a step, rewind, can i go back, back please, let's go back, previous
        step, show the previous question, back to the question before, undo my answer, let me go back
navigate-menu = -
    .sayings = menu, to the menu, main menu, to the beginning, start over, start again, from the beginning, from the start, begin again,
        home, exit to menu, another question, i have another question, i want to choose something else, back to the beginning, show the
        menu, start all over, list of questions, let's start over, restart, to the list, take me to the start
navigate-stop = -
    .sayings = stop, enough, stop it, please stop, stop this, finish, that's enough, i don't want this any more, cancel, call it off, exit,
        quit, end the chat, no more, never mind, nevermind, nothing needed, changed my mind no need, i won't continue, let's finish here,
        cancel everything, drop it, leave it, forget it, abort
how-to = -
    .sayings = how do i check that, where do i find that, i don't know where to look, how do i look it up, how do i do that, show me how,
        tell me how, teach me how, and how is that done, where is it located, i don't know how, i don't understand how to do it, how do i
        find out, where is it on my phone, how do i find it, in what way, what do i press, where do i go, where can i see it, how do i turn
        it on, how do i turn it off, how can i tell, more details how, step by step please
cannot-do = -
    .sayings = i can't check that, can't check, i can't look, i don't know, dunno, no idea, i have no idea, can't say, i can't tell, i don't
        remember, no way to check, nothing to check it with, unable to check, the phone is not with me, hard to say, not sure, i'm not sure,
        no clue, idk, who knows, nowhere to check, i don't have that, i have no such thing, can't get in to look, can't make it out
correction = -
    .sayings = wait actually, actually no, no actually, oh no wait, sorry i meant, i meant, i was wrong, my mistake, my bad, oops, oops
        wrong one, scratch that, correction, i mean, or rather, sorry not that, i pressed the wrong one, wrong button, i tapped the wrong
        thing, i mixed it up, i got it wrong, i answered wrong, the other way round, hang on it's the other way, on second thought, let me
        correct that

# Words that add nothing to an answer.
idle = -
    .sayings = please, hello, hi, well, so, just, like, uh, um, er, the, a, an, it, its, is, to, of, and, really, actually, sorry, sir
