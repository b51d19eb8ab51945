const THERE =
  /(?:^|[^\p{L}])(?:там|тама|на сайте|на экране|на странице|в профиле|в аккаунте|в кабинете|указан|стоит|пишет|на сайце|на экране|у профілі|there|site|screen|page|profile|account|shows|says)/iu
const HERE = /(?:^|[^\p{L}])(?:у меня|мой|моя|а мой|у мяне|мой нумар|mine|my|i have)(?:[^\p{L}]|$)/iu

/**
 * Compares the endings of two numbers in a sentence: «там на конце 31, а у меня 57». Gives `differs` or `same`; null
 * unless two endings are named, one of the number there and one of the customer's own.
 */
export const readEndings = (text: string): 'same' | 'differs' | null => {
  const endings = [...text.matchAll(/(?<![\d:.,+-])\d{2,4}(?![\d:.]*\d)/g)].map(([digits]) => digits)
  const [one, other] = endings
  if (endings.length !== 2 || one === undefined || other === undefined) return null
  if (one.length !== other.length || !THERE.test(text) || !HERE.test(text)) return null
  return one === other ? 'same' : 'differs'
}
