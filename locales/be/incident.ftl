# Told before the flow that would run into it
known =
    { $kind ->
        [maintenance] ⚠️ Ідуць планавыя работы, і цяпер гэта можа не атрымацца.
       *[incident] ⚠️ Вядомы збой: цяпер гэта можа не атрымацца.
    }{ known-text }{ known-until }

    Напісаць вам, калі ўсё запрацуе?
    .go-on = Усё роўна пачаць
    .go-on-words = пачаць, усё роўна, не
known-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
known-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Тэрмін: { DATE($until, $zone) }, да { TIME($until, $zone) }.
}
wait-subscribing = Запісваем вас, гэта некалькі секунд.
not-subscribed = Запісаць вас не атрымалася: памылка ў нас. Яшчэ раз?
    .tell-me = Яшчэ раз
    .go-on = Усё роўна пачаць
subscribed = 🔔 Запісалі. Напішам сюды, як толькі ўсё запрацуе: чакаць у чаце не трэба.
    .go-on = Усё роўна пачаць
fixed =
    { $kind ->
        [maintenance] ✅ Планавыя работы скончыліся, усё працуе.
       *[incident] ✅ Збой ліквідаваны, усё працуе.
    }

    Працягнуць з таго месца, дзе спыніліся?
    .enough = Не трэба
    .enough-words = не, не трэба, дзякуй, ужо
# Below every question of another flow, once it is over
take-up =
    .button = Вярнуцца

# Told once to whoever waits, when the end is put off
moved =
    { $kind ->
        [maintenance] ⏳ Планавыя работы ідуць даўжэй, чым абяцалі.
       *[incident] ⏳ Збой яшчэ не ліквідаваны.
    } { $until ->
        [none] Калі скончым, пакуль невядома.
       *[other] Новы тэрмін: { DATE($until, $zone) }, да { TIME($until, $zone) }.
    }

    Напішам, як толькі ўсё запрацуе. Як ідуць справы: /status
