what = Звонки на ваш номер могут уходить на другой. Посмотрим, что включено сейчас, и поменяем. Нужно подтверждение, что номер ваш.
    .here = Посмотреть
    .here-words = да, здесь, посмотреть, настроить
    .oneself = Как сделать без нас
    .oneself-words = самому, сам, сама
unproved = Без подтверждения не показываем и не меняем, куда уходят звонки.
wait-rules = Спрашиваем у оператора, что включено. Пара секунд.
rules =
    { $active ->
        [0] Переадресация с <b>{ PHONE($phone) }</b> выключена.
       *[other] Звонки на <b>{ PHONE($phone) }</b> уходят:{ now-unconditional }{ now-no-answer }{ now-busy }{ now-not-reachable }

        Не вы включали? Уберите: так перехватывают коды.
    }
    .set = Включить
    .set-words = включить, добавить, поставить, настроить
    .remove = Убрать
    .remove-words = убрать, выключить, отключить, отменить
    .enough = Оставить как есть
now-unconditional = { $unconditional ->
    [none] { "" }
   *[other] { "" }
    — все, на { PHONE($unconditional) }
}
now-no-answer = { $noAnswerTo ->
    [none] { "" }
   *[other] { "" }
    — без ответа, на { PHONE($noAnswerTo) }
}
now-busy = { $busyTo ->
    [none] { "" }
   *[other] { "" }
    — когда занято, на { PHONE($busyTo) }
}
now-not-reachable = { $notReachableTo ->
    [none] { "" }
   *[other] { "" }
    — когда не в сети, на { PHONE($notReachableTo) }
}
which = Какие звонки переадресовать?
    .no-answer = Без ответа
    .no-answer-words = не отвечаю, нет ответа
    .busy = Когда занято
    .busy-words = занято, линия занята
    .not-reachable = Когда не в сети
    .not-reachable-words = не в сети, выключен, недоступен
    .always = Все звонки
    .always-words = все, всегда, безусловно
to = На какой номер переадресовать? Напишите его цифрами.
    .told = { PHONE($told) }
    .told-words = да, на него, этот
    .cancel = Не включать
    .cancel-words = нет, отмена, не надо
to-itself = Это тот же самый номер. Напишите другой.
    .cancel = { to.cancel }
    .cancel-words = { to.cancel-words }
remove-which = Что убрать?
    .all = Убрать всё
    .all-words = всё, все
rule-unconditional = Для всех звонков
rule-noanswer = Без ответа
rule-busy = Когда занято
rule-notreachable = Когда не в сети
confirm-setting =
    Переадресовать { $condition ->
        [unconditional] все звонки
        [noAnswer] звонки без ответа
        [busy] звонки, когда занято,
       *[notReachable] звонки, когда телефон не в сети,
    } с <b>{ PHONE($phone) }</b> на <b>{ PHONE($to) }</b>?

    ⚠️ Туда же уйдут звонки с кодами для входа. Если об этом попросил кто-то по телефону, это мошенник.
    .keep = Не включать
    .keep-words = нет, не надо, попросили
    .forward = Переадресовать
    .forward-words = да, включить
confirm-removal = Убрать { $condition ->
        [all] всю переадресацию
        [unconditional] переадресацию всех звонков
        [noAnswer] переадресацию звонков без ответа
        [busy] переадресацию, когда занято,
       *[notReachable] переадресацию, когда телефон не в сети,
    } с <b>{ PHONE($phone) }</b>?
    .remove = Убрать
    .remove-words = да, убрать
    .keep = Оставить как есть
    .keep-words = нет, оставить
wait-order = Передаём изменения оператору, это несколько секунд.
ordered = { $state ->
        [done] ✅ Готово: { $to ->
            [none] эти звонки снова приходят к вам.
           *[other] эти звонки теперь уходят на { PHONE($to) }.
        }
       *[under-way] ⏳ Заявка принята. Напишем сюда, когда оператор её выполнит.
    }

    Номер заявки: <b>{ $reference }</b>.
oneself =
    В кабинете: { $page }.

    Или наберите на телефоне и нажмите вызов:
    <code>##002#</code> — убрать всё,
    <code>*#21#</code> — что включено,
    <code>**21*номер#</code> — все звонки,
    <code>**61*номер#</code> — без ответа.

    Вместо слова «номер» цифры с кодом страны. Получилось?
    .done = Получилось
    .done-words = да, готово
    .not-done = Не получается
    .not-done-words = нет, не вышло
end-left = Хорошо, всё остаётся как есть.
