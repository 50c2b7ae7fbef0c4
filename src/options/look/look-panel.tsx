import type { FoldMode, ReplyMode } from '../../core/settings.ts';
import { formatPercent, message } from '../../locale/message.ts';
import { Choices, Slider, Switch } from '../../ui/controls.tsx';
import { useSettings } from '../../ui/settings-context.tsx';

/** Shares of abusive replies that can be set, from the slider's left. */
const SHARE = { min: 0.1, max: 0.9, step: 0.05, first: 0.5 };
const NEVER = 1;

/** How hidden comments look, what happens to replies and to whole threads. */
export function LookPanel() {
  const { settings, update } = useSettings();
  const { foldMode, replies, foldThreadsAbove } = settings;
  return (
    <>
      <section class="card">
        <Choices<FoldMode>
          name="mode"
          legend={message('look_mode')}
          value={foldMode}
          options={[
            { value: 'fold', label: message('look_fold'), hint: message('look_fold_hint') },
            { value: 'blur', label: message('look_blur'), hint: message('look_blur_hint') },
            { value: 'hide', label: message('look_hide'), hint: message('look_hide_hint') },
            { value: 'mark', label: message('look_mark'), hint: message('look_mark_hint') },
          ]}
          onChange={(mode) => {
            update((before) => ({ ...before, foldMode: mode }));
          }}
        />
      </section>
      <section class="card">
        <Choices<ReplyMode>
          name="replies"
          legend={message('look_replies')}
          value={replies}
          options={[
            { value: 'stay', label: message('look_replies_stay') },
            { value: 'fold', label: message('look_replies_fold') },
          ]}
          onChange={(mode) => {
            update((before) => ({ ...before, replies: mode }));
          }}
        />
      </section>
      <section class="card stack">
        <Switch
          checked={foldThreadsAbove < NEVER}
          onChange={(on) => {
            update((before) => ({ ...before, foldThreadsAbove: on ? SHARE.first : NEVER }));
          }}
        >
          {message('look_threads')}
          <span class="soft small choice-hint">{message('look_threads_hint')}</span>
        </Switch>
        {foldThreadsAbove < NEVER && (
          <Slider
            id="threads"
            label={message('look_threads_share')}
            min={SHARE.min}
            max={SHARE.max}
            step={SHARE.step}
            value={foldThreadsAbove}
            text={message('look_threads_more_than', formatPercent(foldThreadsAbove))}
            onInput={(share) => {
              update((before) => ({ ...before, foldThreadsAbove: share }));
            }}
          />
        )}
      </section>
    </>
  );
}
