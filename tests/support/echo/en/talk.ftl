# What the customer reads when a person takes over and when the talk is over, and what the agents read meanwhile.
begins =
    👤 { $agent } from support is with you. Write here: the bot keeps quiet.

    You may end the talk at any moment: /menu
nudge = { $agent } is waiting for your answer. If it is solved, you need not do anything.
solved = The talk is over. You talked to { $agent }.
returned = { $agent } hands you back to the bot.
queued = { $agent } passes the talk on. Whoever is free first will answer.
silent = The talk is over, as there was no answer. Write here, and it goes on.
left = The talk with a person is over.
banned = The talk with a person is over.

line-blocked = 🚫 The customer has blocked the bot: nothing reaches them until they come back.
line-back = The customer is back.
line-away = 🚫 The customer has blocked the bot: they will read you only if they come back.
line-not-yours = ⚠️ Not sent: the talk is not yours now. Take it and send again.
line-not-delivered-blocked = ⚠️ Not delivered: the customer has blocked the bot.
line-not-copied = The file was not passed on: its caption held a secret, and the message is deleted from the customer's chat.
toast-yours = The talk is yours.
toast-taken = { $agent } has this talk already.
line-not-delivered = ⚠️ Not delivered. Telegram said: <code>{ $reason }</code>
line-moved-on = ⚠️ The talk has moved on.
line-requeued = ↩️ Back in the queue: { $agent }, { $why }.
line-queued = { $agent } passes the talk on.
ended-solved = solved
ended-returned = the customer is back with the bot
ended-silent = the customer does not answer
ended-left = the customer left
ended-banned = the customer is banned
