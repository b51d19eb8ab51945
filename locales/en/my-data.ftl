my-data =
    We’ll send you a file with everything we keep about you. First we make sure it’s you: we send a code to the number of your Telegram.

    No other number will do: somebody who got into your chat could name theirs.
    .mine = My number
    .mine-words =
        yes, mine, go ahead, here is my number, share it, send the code, I agree, okay, my number, to mine, send it, sure, I confirm, ready,
        sharing my number, waiting for the code, yes please
    .leave = Not now
    .leave-words =
        no, not now, later, changed my mind, cancel, I don't want it, another time, no need, never mind, I don't need the file
sharing =
    Tap “Send my number” below and let Telegram pass it on.

    Telegram passes on nothing else about you.
    .contact-words = send my number, send it, share it, yes, take it, I agree, share contact, pass it on, here's my contact, go ahead
wait-data = Gathering everything about you, a few seconds.
sent =
    ✅ The file is above. It has your answers, numbers, requests and chats with people.

    If somebody else sees this chat, save the file and delete it here.
    .done = Done
    .done-words = done, thanks, thank you, got it, okay, fine, I see the file, saved, downloaded it, I have it, all there
too-often = We have sent this file three times today. You can ask for the next one tomorrow.
    .done = Got it
    .done-words = got it, okay, fine, all right, I see, tomorrow then, I'll wait
not-proved = The confirmation has run out, and we can’t send the file without it. Confirm the number again?
    .again = Confirm
    .again-words = yes, confirm, again, once more, go ahead, send the code, let's confirm, repeat
    .leave = Not now
    .leave-words = no, not now, later, changed my mind, cancel, another time, never mind
not-sent = We could not put the file together; something went wrong on our side.
    .again = Try again
    .again-words = try again, again, once more, retry, yes, go ahead, one more time, repeat
    .leave = Not now
    .leave-words = no, not now, later, changed my mind, cancel, another time, never mind
# What is typed to get the file, whatever the question is; letters and signs do not matter
words-my-data = send me my data, send my data, please send me my data, please send my data, give me my data, show me my data, show my data, export my data, download my data, i want my data, i want a copy of my data, a copy of my data, send me a copy of my data, can i have my data, can i get my data, can i have a copy of my data, can i download my data, can you send me my data, what data do you have about me, what data do you have on me, what data do you keep about me, what data do you hold about me, what do you have on me, which data do you have about me, what information do you have about me, what information do you hold about me, show me everything you have about me, show me what you know about me, send me everything you know about me, send me everything you have about me, what data about me do you have, my data
