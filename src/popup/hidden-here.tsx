import { formatNumber, message, plural } from '../locale/message.ts';
import { reasonName } from '../locale/names.ts';
import { reasonClass } from '../ui/reason-class.ts';
import type { PageState } from './page-state.ts';
import type { PageLine } from './tab.ts';

/** How much is hidden on this page and why, and the last of it with a way back. */
export function HiddenHere({ page, line }: { page: PageState; line: PageLine | undefined }) {
  const { found, hidden, reasons, latest } = page;
  return (
    <>
      <section class="count" aria-live="polite">
        {found === 0 ? (
          <p class="soft">{message('popup_nothing_found')}</p>
        ) : (
          <p>
            <strong>{formatNumber(hidden)}</strong> {plural('popup_hidden', hidden)}{' '}
            <span class="soft">{plural('popup_found', found)}</span>
          </p>
        )}
        <ul class="row kinds small">
          {reasons.map(([reason, count]) => (
            <li key={reason} class={reasonClass(reason)}>
              {reasonName(reason)} <b>{formatNumber(count)}</b>
            </li>
          ))}
        </ul>
      </section>
      {latest.length > 0 && (
        <section class="last stack tight">
          <h2 class="small soft">{message('popup_latest')}</h2>
          <ul class="latest">
            {latest.map(({ id, frame, excerpt, reasons: why, author }) => (
              <li key={`${frame} ${id}`}>
                <p class="small">
                  <span class={reasonClass(why[0])}>{why[0] && reasonName(why[0])}</span>
                  {author !== undefined && <bdi class="soft author">{author}</bdi>}
                </p>
                <div class="choices">
                  <Choice text={message('fold_show')} excerpt={excerpt} onClick={() => line?.send({ type: 'reveal', frame, id })} />
                  <Choice
                    text={message(why[0] === 'spam' ? 'fold_not_spam' : 'fold_fine')}
                    excerpt={excerpt}
                    onClick={() => line?.send({ type: 'call-fine', frame, id })}
                  />
                </div>
                <bdi class="excerpt">{excerpt}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A button beside one of several comments: for whom does not see them side by side it names the comment too. */
function Choice({ text, excerpt, onClick }: { text: string; excerpt: string; onClick: () => void }) {
  return (
    <button type="button" class="quiet small" aria-label={message('popup_about_latest', text, excerpt.slice(0, 60))} onClick={onClick}>
      {text}
    </button>
  );
}
