import type { Message, MessageEntity } from 'grammy/types'

const linked = (text: string | undefined, entities: readonly MessageEntity[] = []): readonly string[] =>
  entities.flatMap((entity) => {
    if (entity.type === 'text_link') return [entity.url]
    return entity.type === 'url' ? [(text ?? '').slice(entity.offset, entity.offset + entity.length)] : []
  })

/** Reads the addresses of buttons, which a copy may keep. */
const ofButtons = ({ reply_markup: markup }: Message): readonly string[] =>
  (markup?.inline_keyboard ?? []).flat().flatMap((button) => {
    if ('url' in button) return [button.url]
    if ('login_url' in button) return [button.login_url.url]
    return 'web_app' in button ? [button.web_app.url] : []
  })

/**
 * Reads every address that Telegram makes a link of, whatever the message is: in its words, behind them, in the
 * explanation of a poll or a task of a checklist, of its preview and of its buttons; nothing where there is none.
 * Telegram may take for a link what nobody else would.
 */
export const readAddresses = (message: Message): { readonly addresses?: readonly string[] } => {
  const {
    text,
    entities,
    caption,
    caption_entities: captionEntities,
    poll,
    checklist,
    link_preview_options: preview,
  } = message
  const addresses = [
    ...linked(text, entities),
    ...linked(caption, captionEntities),
    ...linked(poll?.question, poll?.question_entities),
    ...linked(poll?.explanation, poll?.explanation_entities),
    ...(poll?.options ?? []).flatMap((option) => linked(option.text, option.text_entities)),
    ...linked(checklist?.title, checklist?.title_entities),
    ...(checklist?.tasks ?? []).flatMap((task) => linked(task.text, task.text_entities)),
    ...(preview?.url === undefined ? [] : [preview.url]),
    ...ofButtons(message),
  ]
  return addresses.length === 0 ? {} : { addresses }
}
