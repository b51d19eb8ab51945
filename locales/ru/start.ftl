greeting =
    Не получается войти в «{ $service }»? Разберёмся, обычно это 2–3 минуты.

    Отвечает программа, человека можно позвать в любой момент. Пароли и данные карт мы не спрашиваем.
which-service =
    Куда не получается войти? Выберите сервис, и разберёмся по шагам.

    Отвечает программа, человека можно позвать в любой момент.
menu = Что случилось?
more = Нужна ещё помощь?
hello-linked = Поможем с «{ $service }», шаг за шагом. Сменить язык: /language
trouble-missing-sms = Не приходит SMS-код
trouble-regain-access = Сменился номер
trouble-missing-email = Не приходит письмо
trouble-is-it-a-scam = Это мошенники?
trouble-reset-password = Не подходит пароль
trouble-change-password = Сменить пароль
trouble-change-owner = Сменить владельца
trouble-link-numbers = Объединить номера
trouble-pause-number = Приостановить номер
trouble-block-number = Заблокировать номер
trouble-call-forwarding = Переадресация звонков
trouble-voicemail = Голосовая почта
trouble-rename-subscribers = Переименовать абонентов
trouble-change-number = Сменить номер
trouble-my-requests = Мои заявки
trouble-answers = Другой вопрос
