/** What composers of comments and chats say of themselves, in the languages with the most comments. */
const COMPOSER =
  /comment|repl(y|ies)|respond|answer|discuss|chat|kommentar|antwort|coment[aá]r|respuesta|rispo|r[ée]pon[ds]|reageer|reactie|svar|komment|vastaa|комментар|ответ|コメント|返信|评论|評論|回复|留言|댓글|답글|تعليق|yorum|bình luận/iu;

/** Names of a message to people, and as often of one to a shop or an office. */
const MESSAGE = /message|nachricht|mensaje|mensagem|messaggio|сообщен|メッセージ|消息|메시지|reply_?text|quick_?reply|shout/iu;

const SEND =
  /\b(post|send|submit|publish|reply|comment|tweet|chat|respond|answer|save|say)|senden|absenden|antworten|kommentier|veröffentlich|enviar|publi|responder|comentar|envoyer|répondre|invia|rispondi|commenta|verstuur|plaats|skicka|отправ|ответ|опублик|送信|投稿|返信|发送|发表|发布|回复|보내기|등록|gönder/iu;

/** What does something else, whatever else it is called. */
const NOT_SEND = /cancel|discard|preview|attach|upload|image|emoji|gif|bold|italic|sort|log ?in|sign ?(in|up)|search|abbrechen|vorschau|cancelar|annuler/iu;

export function namesComposer(words: string): boolean {
  return COMPOSER.test(words);
}

export function namesMessage(words: string): boolean {
  return MESSAGE.test(words);
}

export function namesSend(words: string): boolean {
  return SEND.test(words) && !namesOther(words);
}

/** A button of a composer that does not post. */
export function namesOther(words: string): boolean {
  return NOT_SEND.test(words);
}

/** What an element is called by its author and for its reader; not what it holds. */
export function namesOf(element: Element): string {
  const attributes = ['id', 'name', 'class', 'placeholder', 'data-placeholder', 'aria-label', 'aria-placeholder', 'title', 'data-testid', 'action'];
  return attributes.map((name) => element.getAttribute(name) ?? '').join(' ');
}
