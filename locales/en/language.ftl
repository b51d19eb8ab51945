language = Which language should we speak?
    .ru-words =
        Russian, in Russian, Russian language, speak Russian, let's go with Russian, I prefer Russian, switch to Russian, Russian is
        easier, my English is bad, better Russian, write to me in Russian, make it Russian from here on, talk Russian to me please,
        Russian is easier on my eyes, I'd go with Russian, please change it to Russian, Russian like everyone in my family, I'm a courier
        from Tula and my English is nearly zero so Russian, my mother reads over my shoulder and she knows only Russian, I work with
        Russian clients all day so Russian is fine for me, I studied English long ago and forgot it all so use Russian, it started in
        English by mistake I need the Russian text, can you do Russian? otherwise I don't understand, I don't understand half of this in
        English switch to Russian, neither Belarusian nor English for me just good old Russian, the one they speak in Moscow, my phone is
        in Russian so the bot should be too, Russian obviously what else would I speak in Ryazan, put it back to Russian my kid changed
        it, Russian suits the whole office better, I was born in Omsk so go figure which language
    .en-words =
        English, in English, English language, speak English, let's go with English, I prefer English, switch to English, English is
        easier, I don't know Russian, stay with English, write to me in English, the one we're using now my Russian is shocking, leave it
        in English, English is perfectly fine, English suits me best, I prefer to read English, go on in English please, can we do English
        instead, I'm an expat teacher and English is all I have, I moved here from Nigeria last month and speak only English, my wife is
        Russian but I'm British so write it in English, it came up in Cyrillic and I can't read a thing so English, I'm Chinese and I can
        read English but not Russian letters, my company phone is set to English and I want the same here, no Russian please I get lost in
        it, do you have English? then that's it, my Belarusian is nonexistent and my Russian is worse so English, the international one,
        English as I'm a foreigner in Minsk, I don't know any other language than this one I'm typing in English, my native tongue is
        English, I'm writing to you in English so answer in English
    .be-words =
        Belarusian, in Belarusian, Belarusian language, speak Belarusian, let's go with Belarusian, I prefer Belarusian, switch to
        Belarusian, Belarusian is easier, better Belarusian, write to me in Belarusian, Belarusian if that's possible, our native
        Belarusian please, I want it in Belarusian, switch the bot to Belarusian, Belarusian sounds right to me, better in the Belarusian
        language, I live in Vitebsk and want to use Belarusian wherever I can, my son goes to a Belarusian school and we read everything
        like that, I'm a farmer near Polotsk and speak Belarusian every day, since you offer Belarusian at all I'll gladly take it,
        everybody sends me Russian but I'd like Belarusian for once, as a Belarusian I choose my own language, is that really Belarusian
        on the list? choose it, not Russian but the one spoken in Belarus, what my grandmother in Slonim spoke, the mova of course, I'm
        from Minsk and I want our own tongue, neither Russian nor English but Belarusian, I read Belarusian faster than anything else, the
        language with the short u in it
