# What the customer reads when a person takes over and when the talk is over, and what the agents read meanwhile.
begins =
    👤 { $agent } from support is with you. Write here: the bot stays silent for now.

    You can end this chat with { $agent } at any time: /menu
nudge = { $agent } is waiting for your answer. If it is solved, you don’t need to do anything.
solved = The chat has ended. You talked to { $agent }.{ $matter ->
        [none] { "" }
       *[other] { " " }It was about “{ $matter }”.
    }
returned = The program takes over again: let’s continue where you stopped.
queued = { $agent } is passing you to colleagues. The first one free will answer.
silent = The chat has ended because there was no answer. Write here to continue it.
left = The chat with a person has ended.
banned = The chat with a person has ended.

cannot-see = The person cannot see this: Telegram does not let it be passed on. Write it in words or send a screenshot.
erased = We deleted your message: it seems to hold a code, a password or a document number. The person sees dots. If it is something else, say what it is: “order 70255”, “time 15:45”, “1,000 roubles”.
line-cannot-see = ⚠️ The customer sent a story or a game, which Telegram does not show here. They were told to write it in words or send a screenshot.
line-erased = 🔒 Dots instead of a secret: it looks like a code, a password or the number of a document. The message is deleted from the customer’s chat, and they were told.
line-contact-own = This is the customer’s own number: the contact is theirs.
line-contact-other = This is somebody else’s contact. It proves nothing about the customer.
ended-solved = solved
ended-returned = the customer is back with the bot
ended-silent = the customer does not answer
ended-left = the customer left
ended-banned = the customer is banned
line-blocked = 🚫 The customer has blocked the bot: nothing reaches them until they come back.
line-back = The customer is back.
line-away = 🚫 The customer has blocked the bot: they will see your words only if they come back.
line-not-yours = ⚠️ Not sent: the talk is not yours now. Take it and send again.
line-not-delivered-blocked = ⚠️ Not delivered: the customer has blocked the bot.
line-not-copied = The file was not passed on: its caption held a secret, and the message is deleted from the customer’s chat.
toast-yours = The talk is yours.
toast-taken = { $agent } has this talk already.
line-not-delivered = ⚠️ Not delivered. Telegram said: <code>{ $reason }</code>
line-not-delivered-voice = ⚠️ Not delivered: the customer has forbidden voice and video messages in Telegram’s settings. Write it as text.
line-not-delivered-kind = ⚠️ Not delivered: Telegram does not let this be passed on. Say it in words, or send a screenshot.
line-not-delivered-long = ⚠️ Not delivered: it is too long for Telegram. Send it as two messages.
line-not-delivered-gone = ⚠️ The edit did not reach the customer: they do not have that message any more. Write the corrected words anew.
line-not-shown = ⚠️ The customer sent a message that cannot be shown: it was deleted, or Telegram did not hand it over. Ask them to send it again. <code>{ $reason }</code>
line-not-shown-kind = ⚠️ The customer sent a message that Telegram does not let us show here. Ask them to write it in words or to send a screenshot.
line-not-forgotten = ⚠️ The customer has asked to be forgotten, and the bot has no right to delete topics. Please delete this one by hand.
line-passed = ↪️ { $agent } passes the talk on. Now answering:
line-queued = ↪️ { $agent } passes the talk { $team ->
        [none] to all: whoever is free first takes it.
       *[other] to the { $team } team.
    }
line-requeued = ↩️ Back in the queue: { $why ->
        [removed] { $agent } is on the list of agents no more.
        [off-shift] the shift of { $agent } is over.
       *[silent] { $agent } does not answer.
    }
line-not-passed = ⚠️ Not passed on: { $agent ->
        [none] the talk is over or in the queue again.
       *[other] { $agent } has the talk already.
    }
line-moved-on = ⚠️ The talk is not over: another agent has it already, or it is in the queue again.
toast-returned = The customer goes back to the bot
toast-solved = The talk is over
toast-moved-on = The talk is not yours any more. Look at the card.
forget-ask =
    Forget everything we know about you? Your chats with people, confirmed numbers and subscriptions will be gone, for you and for us. This chat will end. What stays: requests at the operator, notices you refused, bans, and counters without your name or number.

    If so, tap /forget_all. If not, just go on writing.
line-asks-forget = 🧹 The customer asks how to be forgotten. If they confirm it, the talk ends and this topic is deleted.
my-data-ask =
    We can send you a file with everything we keep about you. For that you confirm your number with a code, and this chat with a person ends.

    If so, tap /my_data_now. If not, just go on writing and ask for the file later.
line-asks-data = 📄 The customer asks what we keep about them. If they confirm it, the talk ends and the bot sends a file.
proof-asked = 🔐 { $agent } asks you to show that the number is yours. Please answer the question below; the chat with { $agent } goes on. The code stays hidden from { $agent }.
proof-over = { $proved ->
        [yes] { $agent } can see now that the number is yours. Just keep writing.
       *[no] The number is not confirmed. { $agent } is still here, just keep writing.
    }
line-proof-asked = 🔐 The customer was asked to prove their number. The bot sends the code and checks it: you won’t see it. The talk goes on meanwhile.
line-proof-under-way = The customer was asked to prove their number already and has not finished.
line-proved = ✅ The customer has proved the number { $phone }. The card shows it whole; what you can do with it: /op
line-not-proved = The customer has not proved their number. To ask again: /prove
line-doubtful = ⚠️ The number is not proved: the program would have called a person here. Ask what happened: the code does not come, or somebody else changed the SIM card.
line-topics-stay = ⚠️ Topics of talks that ended long ago could not be deleted: the bot has no right to delete messages. Give it that right in the group’s settings, or delete such topics by hand.
