declare global {
  /** What a chat page offers to a test: has somebody say something, and answers the message's element. */
  var say: (author: string, text: string) => HTMLElement;
  /** What was sent from the page. */
  var said: string[];
}

/**
 * How a list of messages uses its nodes again: the oldest moves to the end for the next message, or stays where it is
 * in the tree, gets another text and is only drawn elsewhere, as virtual lists do.
 */
export type Reuse = 'moved' | 'virtual';

/**
 * A live chat as streaming sites have it, under no site's own names: a list that follows the newest message, and
 * that uses its nodes again. Below it one writes, and sends with Enter or the button.
 * @param rows how many messages the page keeps at most
 */
export function chat(rows: number, reuse: Reuse = 'moved'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Live</title><style>
    body { margin: 0; font: 14px sans-serif; }
    .stream-chat { block-size: 480px; overflow-y: auto; }
    .row { padding: 4px 8px; }
    ${reuse === 'virtual' ? '.stream-chat { position: relative; } .row { position: absolute; inset-inline: 0; block-size: 20px; }' : ''}
  </style></head><body><main><h1>Tonight, live</h1>
    <section aria-label="Chat"><h2>Live chat</h2><div class="stream-chat" role="log">${GREETINGS.map(([author, text]) => row(author, text)).join('')}</div>
    <div class="chat-write"><textarea rows="1" placeholder="Send a message"></textarea><button type="button">Chat</button></div></section></main>
    <script>
      const list = document.querySelector('.stream-chat');
      const area = document.querySelector('textarea');
      const blank = list.firstElementChild.cloneNode(true);
      window.said = [];
      let count = list.childElementCount;
      const kept = [...list.children];
      const place = (row, at) => { if (${reuse === 'virtual'}) row.style.transform = 'translateY(' + 28 * at + 'px)'; };
      kept.forEach(place);
      window.say = (author, text) => {
        const isNew = kept.length < ${rows};
        const next = isNew ? blank.cloneNode(true) : kept[count % ${rows}];
        if (isNew) kept.push(next);
        next.querySelector('.who').textContent = author;
        next.querySelector('.who').href = '/people/' + author;
        next.querySelector('time').textContent = '20:' + String(count % 60).padStart(2, '0');
        next.querySelector('.what').textContent = text;
        if (isNew || ${reuse === 'moved'}) list.append(next);
        place(next, count);
        count++;
        list.scrollTop = list.scrollHeight;
        return next;
      };
      const send = () => {
        if (area.value.trim() === '') return;
        said.push(area.value);
        say('Me', area.value);
        area.value = '';
      };
      document.querySelector('button').addEventListener('click', send);
      area.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send();
      });
    </script></body></html>`;
}

const GREETINGS = [
  ['ada', 'good evening everybody, is the sound all right for you as well?'],
  ['Bo Lind', 'sound is fine here, the picture was dark for a moment but now it is back'],
  ['cem_41', 'greetings from the north, first time that I am here on time'],
  ['Dora', 'does anybody know whether the second part will be shown tonight too?'],
  ['elio', 'the second part comes after the break, they said so last week'],
] as const;

function row(author: string, text: string): string {
  return `<div class="row"><img alt="" width="20" height="20" src="data:,"><a class="who" href="/people/${author}">${author}</a> <time>20:00</time> <span class="what">${text}</span></div>`;
}
