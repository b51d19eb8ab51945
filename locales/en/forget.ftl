forget =
    Forget everything we know about you? Your chats with people, confirmed numbers and subscriptions will be gone, for you and for us.

    What stays: requests at the operator (we follow them until they end), notices you refused, and protection against abuse: bans, and counters without your name or number. Delete the messages in this chat yourself.
    .keep = Keep
    .keep-words =
        keep, no, don't forget me, leave it, leave everything as it is, changed my mind, don't delete, remember me, don't erase anything,
        cancel, better keep it, stop, don't delete anything, leave my data in place, no keep everything you have, I'd rather you
        remembered me, leave it all as is, please don't erase it, I still have a request running so don't wipe anything, I confirmed three
        numbers with great effort so keep them, the talk with your staff is my only proof so please leave it, I was only curious what this
        button does so don't forget me, my lawyer told me to preserve the correspondence so it must stay, I'd lose my subscriptions and I
        want those so no, better not I'd have to start all over, no no stay with what you know, wait I don't want it gone, let it all
        remain, erasing is not what I want, what if I need it later? keep it, changed my mind about deleting, nothing should vanish
    .forget = Forget everything
    .forget-words =
        yes, forget, forget everything, delete it all, erase my data, wipe everything, remove all about me, forget me, clear my data,
        delete my history, get rid of everything, yes go ahead, I don't want you to know me, wipe all of it, delete my data completely,
        erase everything about me, clear out the lot, remove every trace of me, get rid of it all, I'm selling this phone and don't want
        my data left with you so erase it, I'm a lawyer and I'm asking you to delete my personal data, I don't trust bots with my number
        so wipe it clean, I won't be using this any more so throw out what you store, my ex used this chat on my phone so clear
        everything, I've already deleted the chat now you remove yours, yes let it all vanish, nothing about me should stay with you,
        right to be forgotten please, burn it, I understand it's for good go ahead and delete, talks numbers subscriptions all of that can
        go, don't store anything about me, purge my records
forgotten =
    ✅ Everything is forgotten, except what we said stays.
    .keep = Start over
    .keep-words =
        start over, start, begin again, new chat, from scratch, go to the start, let's start again, start anew, back to the beginning,
        main menu, restart, let's begin from scratch, start again from zero, take me to the beginning, I'd like to begin anew, back to the
        start please, let's get acquainted again, now that it's clean let me start with a new number, I want to confirm my new SIM so
        begin again, my son will use the bot now so open it from the start, I still need help with Ozon so let's begin a fresh talk,
        everything's gone so let's go through it again from the first step, show me the first screen again, okay and now a clean start,
        how do I begin again? do that, once more from the top, as if we had never met let's go, relaunch it, I've got another question so
        start it up, fresh beginning please, reset and begin
not-forgotten =
    Something went wrong on our side, and nothing is erased yet.
    .again = Try again
    .again-words =
        try again, again, once more, retry, yes, delete it anyway, one more time, I want it erased, repeat, forget me now, try to delete
        again, try deleting once more, give the erasing another go, repeat it please, have another attempt, wipe it again, please do it
        properly this time, my data must go today as I'm handing over the phone so try again, you say it's your fault so have another go
        at erasing, I'm within my rights to have it deleted so repeat the attempt, I've waited a minute so delete it now, it failed but I
        still want everything gone so once more, press forget again please, come on one more time, I insist that it's deleted, second try
        please, maybe it'll be erased this time, retry the deletion, don't stop there erase it, so do it over I want no trace left, I
        haven't changed my mind go again
    .keep = Keep for now
    .keep-words =
        keep for now, leave it for now, later, not now, let it stay, no, no rush, keep it then, don't bother, ok let it be, I'll come back
        to it, leave it be for now, all right let it stay, okay don't delete it yet, never mind keep the data, I'll let it be for the
        moment, not now then, if it won't delete then let it lie until next week, maybe it's a sign and I may still need the requests so
        leave it, I've no time for retries at work so keep it for the moment, my husband says not to hurry so let it stay there, I'll come
        back to the deleting another day, it isn't burning so leave everything where it is, fine stop trying, keep it a while longer,
        let's drop the deleting for today, okay I'll wait with that, for the time being let it remain, no more attempts please, hold on to
        it then, I've cooled down leave the data
wait-forget = Erasing, a few seconds.
# What is typed to be forgotten, whatever the question is; letters and signs do not matter
words-forget = forget me, please forget me, forget about me, forget everything about me, delete my data, delete all my data, please delete my data, erase my data, remove my data, delete everything about me, erase me, i want to be forgotten, i want my data deleted
