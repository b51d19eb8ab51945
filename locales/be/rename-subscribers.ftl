# The closed days
closed = { $days ->
        [one] У апошні дзень месяца
        [few] Апошнія { $days } дні месяца
       *[other] Апошнія { $days } дзён месяца
    } абанентаў не перайменоўваюць: у гэтыя дні рыхтуюцца рахункі. Нагадаць, калі зноў можна? Тэрмінова — толькі пісьмовай заявай.
    .will-wait = Нагадаць
    .will-wait-words = так, пачакаю, нагадайце
    .in-writing = Заява
    .in-writing-words = тэрмінова, заява, пісьмова
    .enough = Не трэба
    .enough-words = не, не патрэбна
closed-now = { $days ->
        [one] Пачаўся апошні дзень месяца
        [few] Пачаліся апошнія { $days } дні месяца
       *[other] Пачаліся апошнія { $days } дзён месяца
    }: імёны не мяняюцца, нічога не зменена. Зноў можна з першага чысла, а тэрмінова — пісьмовай заявай.
    .in-writing = Заява
    .in-writing-words = тэрмінова, заява, пісьмова
    .enough = Зразумела
waiting = ⏳ Напішам сюды першага чысла. Калі чакаць нельга, дашліце заяву.
    .in-writing = Заява
open-again = Новы месяц пачаўся, зноў можна перайменоўваць.
in-writing = Напішыце ў заяве кампанію, нумары і новыя імёны, падпішыце і перадайце свайму менеджару або ў офіс «{ $service }». Куды даслаць, падкажа супрацоўнік.
    .enough = Зразумела
    .not-done = Спытаць супрацоўніка
    .not-done-words = куды, супрацоўнік

# One or many
how-many = Перайменаваць аднаго абанента або адразу многіх, па спісе ў файле?
    .one = Аднаго
    .one-words = адзін, аднаго, адну
    .many = Па спісе
    .many-words = шмат, многіх, спіс, файл, некалькі
    .oneself = Як зрабіць без нас
    .oneself-words = самому, сам, сама
unproved = Перайменоўваць абанентаў можа толькі адміністратар кампаніі.
name = Як цяпер назваць <b>{ PHONE($phone) }</b>? Напішыце імя цалкам, да { $longest ->
        [one] { $longest } знака
       *[other] { $longest } знакаў
    }.
    .cancel = Не мяняць
    .cancel-words = скасаваць, не трэба
name-wrong = Такога імя аператар не прыме. Патрэбныя літары або лічбы, да { $longest ->
        [one] { $longest } знака
       *[other] { $longest } знакаў
    }, без знакаў = + - @ на пачатку. Напішыце яшчэ раз.
    .cancel = { name.cancel }
    .cancel-words = { name.cancel-words }
confirm-one = Перайменаваць <b>{ PHONE($phone) }</b> у «{ $name }»?

    Гэта зойме да { $within }{ "\u00A0" }г. Калі ў гэтым месяцы імя ўжо мянялі, у рахунку будзе апошняе.
    .keep = Не мяняць
    .keep-words = не, не трэба
    .rename = Перайменаваць
    .rename-words = так, перайменаваць

# A list
list =
    Дашліце файл CSV: у кожным радку нумар і новае імя. Да { $most } радкоў, да { $megabytes }{ "\u00A0" }МБ.

    Спачатку пакажам, што прачыталі. Без вашага «так» нічога не зменіцца.
    .how = Як зрабіць файл?
    .how-words = як, прыклад
    .cancel = Не цяпер
    .cancel-words = не, скасаваць, потым
list-how =
    У Excel або «Табліцах»: нумары ў першым слупку, імёны ў другім. «Сохранить как», «CSV».
    Радкі атрымаюцца такія:
    <code>+375291234567;Склад
    +375291234568;Каса 1</code>

    Дашліце файл скрэпкай унізе, як дакумент.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
wait-list = Чытаем спіс і звяраем нумары. Да хвіліны, калі ён доўгі.
not-a-list = Гэта не спіс: радкоў з нумарам і імем не знайшлося, або кадзіроўка незнаёмая. Захавайце файл як «CSV UTF-8» і дашліце яшчэ раз.
    .how = { list.how }
    .how-words = { list.how-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
too-long = Файл завялікі: бярэм да { $most } радкоў і да { $megabytes }{ "\u00A0" }МБ. Падзяліце яго і дашліце першую частку.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
none-good = Файл прачытаны, але ўзяць няма чаго. Радкі з памылкай:{ problems }

    Выпраўце і дашліце яшчэ раз.
    .how = { list.how }
    .how-words = { list.how-words }
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }
preview =
    Прачытана, пакуль нічога не зменена. Прыдатных радкоў: { $good }, з памылкай: { $bad }.

    { $preview }
    .bad-lines = Што з памылкамі?
    .bad-lines-words = памылкі, якія памылкі, што не так
    .other-file = Іншы файл
    .other-file-words = не, іншы, выпраўлю
    .rename = Далей
    .rename-words = так, перайменаваць, далей
bad-lines = Гэтыя радкі не возьмем:{ problems }

    Выпраўце і дашліце файл зноў або працягніце без іх. Прыдатных радкоў: { $good }.
    .other-file = { preview.other-file }
    .other-file-words = { preview.other-file-words }
    .rename = Далей без іх
    .rename-words = так, без іх, далей
problems = { problem-number }{ problem-name }{ problem-long }{ problem-double }{ problem-formula }{ problem-foreign }
problem-number = { $noNumber ->
    [none] { "" }
   *[other] { "" }
    — няма нумара: { $noNumber }
}
problem-name = { $noName ->
    [none] { "" }
   *[other] { "" }
    — няма імя: { $noName }
}
problem-long = { $longName ->
    [none] { "" }
   *[other] { "" }
    — імя даўжэйшае за { $longest }: { $longName }
}
problem-double = { $double ->
    [none] { "" }
   *[other] { "" }
    — нумар ужо быў: { $double }
}
problem-formula = { $formula ->
    [none] { "" }
   *[other] { "" }
    — формула: { $formula }
}
problem-foreign = { $notYours ->
    [none] { "" }
   *[other] { "" }
    — не ваша кампанія: { $notYours }
}
confirm-many = { $good ->
        [one] Перайменаваць { $good } нумар?
        [few] Перайменаваць { $good } нумары?
       *[other] Перайменаваць { $good } нумароў?
    } { $bad ->
        [0] { "" }
       *[other] Радкі з памылкай ({ $bad }) прапусцім.
    }

    Гэта зойме да { $within }{ "\u00A0" }г. Калі імя ў гэтым месяцы ўжо мянялі, у рахунку будзе апошняе.
    .keep = Не мяняць
    .keep-words = не, не трэба
    .rename = Перайменаваць
    .rename-words = так, перайменаваць
gone = Спіс захоўваецца нядоўга, і яго ўжо няма. Нічога не зменена. Дашліце файл яшчэ раз.
    .cancel = { list.cancel }
    .cancel-words = { list.cancel-words }

# Done
wait-order = Перадаём імёны аператару, гэта некалькі секунд.
ordered = { $act ->
        [many] ✅ Прынята імёнаў: { $renamed }. { $failed ->
            [0] { "" }
           *[other] Аператар не прыняў: { $failed }.
        }
       *[one] ✅ Імя «{ $name }» прынята.
    } { $state ->
        [done] Змены ўжо дзейнічаюць.
       *[under-way] Змены з'явяцца на працягу { $within }{ "\u00A0" }г, напішам сюды.
    }

    Нумар заяўкі: <b>{ $reference }</b>.
oneself = У кабінеце адкрыйце { $page }: там мяняюць імя аднаму абаненту або па спісе. Атрымалася?
    .done = Атрымалася
    .done-words = так, гатова
    .not-done = Не атрымліваецца
    .not-done-words = не, не выйшла
end-left = Добра, імёны застаюцца як ёсць.
