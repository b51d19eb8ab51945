list = Пра што ваша пытанне? Выберыце адказ або напішыце пытанне сваімі словамі.{ list-pages }
    .more = Яшчэ адказы
    .more-words = яшчэ, далей, іншыя
    .earlier = Папярэднія
    .earlier-words = раней, папярэднія
list-pages = { $pages ->
    [1] { "" }
   *[other] { "" }

    Старонка { $page } з { $pages }.
}
article =
    <b>{ $title }</b>

    { $text }{ closed-today }
    .others = Іншыя адказы
    .others-words = не, іншае, не тое, іншае пытанне
    .enough = Зразумела
    .enough-words = так, дзякуй, ок, ясна, добра
closed-today = { $closed ->
    [none] { "" }
   *[invoices] { "" }

    ⚠️ Сёння якраз такі дзень: рахункаў яшчэ няма.
}

# The next step of an article
next-missing-sms = SMS з кодам не прыйшла
next-missing-email = Ліст не прыйшоў
next-reset-password = Атрымаць пароль
next-change-password = Змяніць пароль
next-regain-access = Вярнуць доступ
next-is-it-a-scam = Праверыць на падман
next-link-numbers = Аб'яднаць нумары
next-change-owner = Змяніць уладальніка
next-change-number = Змяніць нумар
next-rename-subscribers = Перайменаваць
next-pause-number = Прыпыніць нумар
next-block-number = Заблакаваць нумар
next-call-forwarding = Пераадрасацыя
next-voicemail = Галасавая пошта
