# Told before the flow that would run into it
known =
    { $kind ->
        [maintenance] ⚠️ Идут плановые работы, и сейчас это может не получиться.
       *[incident] ⚠️ Известный сбой: сейчас это может не получиться.
    }{ known-text }{ known-until }

    Написать вам, когда всё заработает?
    .go-on = Всё равно начать
    .go-on-words = начать, всё равно, нет
known-text = { $incidentText ->
    [none] { "" }
   *[other] { "" }

    { $incidentText }
}
known-until = { $until ->
    [none] { "" }
   *[other] { "" }

    Срок: { DATE($until, $zone) }, до { TIME($until, $zone) }.
}
wait-subscribing = Записываем вас, это пара секунд.
not-subscribed = Записать вас не получилось: ошибка у нас. Ещё раз?
    .tell-me = Ещё раз
    .go-on = Всё равно начать
subscribed = 🔔 Записали. Напишем сюда, как только всё заработает: ждать в чате не нужно.
    .go-on = Всё равно начать
fixed =
    { $kind ->
        [maintenance] ✅ Плановые работы закончились, всё работает.
       *[incident] ✅ Сбой устранён, всё работает.
    }

    Продолжить с того места, где остановились?
    .enough = Не нужно
    .enough-words = нет, не надо, спасибо, уже
# Below every question of another flow, once it is over
take-up =
    .button = Вернуться

# Told once to whoever waits, when the end is put off
moved =
    { $kind ->
        [maintenance] ⏳ Плановые работы идут дольше, чем обещали.
       *[incident] ⏳ Сбой ещё не устранён.
    } { $until ->
        [none] Когда закончим, пока неизвестно.
       *[other] Новый срок: { DATE($until, $zone) }, до { TIME($until, $zone) }.
    }

    Напишем, как только всё заработает. Как идут дела: /status
