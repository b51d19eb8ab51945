# The phone is back on the network
asks = 📶 Your phone is back on the network. Ask { $service } for the code again: the SMS will arrive now. Has it come?
    .came = Yes, it has
    .came-words = yes, it came, got it, it has, I have it, received, thanks it came, code is here, all good
    .not-came = No code
    .not-came-words = no, it has not, no code, nothing, not yet, still nothing, it did not come
came = Good. If there is anything else, just write here.
