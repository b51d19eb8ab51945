language = Which language should we speak?
    .ru-words =
        Russian, in Russian, Russian language, speak Russian, let's go with Russian, I prefer Russian, switch to Russian, Russian is
        easier, my English is bad, better Russian, write to me in Russian
    .en-words =
        English, in English, English language, speak English, let's go with English, I prefer English, switch to English, English is
        easier, I don't know Russian, stay with English, write to me in English, the one we're using now my Russian is shocking
    .be-words =
        Belarusian, in Belarusian, Belarusian language, speak Belarusian, let's go with Belarusian, I prefer Belarusian, switch to
        Belarusian, Belarusian is easier, better Belarusian, write to me in Belarusian
