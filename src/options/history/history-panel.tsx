import { useEffect, useState } from 'preact/hooks';
import { message, plural } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { dayOf, daysBefore, hiddenHistory, HISTORY_DAYS, type HiddenCount } from '../../storage/history.ts';
import { Switch } from '../../ui/controls.tsx';
import { reasonClass } from '../../ui/reason-class.ts';
import { useSettings } from '../../ui/settings-context.tsx';
import { Bars } from './bars.tsx';
import { DayChart } from './day-chart.tsx';
import { sumBy } from './sums.ts';

const MOST_SITES = 10;
const DAYS_SHOWN = 30;

/** What was hidden lately, in figures; kept on the device, can be off, can be wiped. */
export function HistoryPanel() {
  const { settings, update } = useSettings();
  const [counts, setCounts] = useState<readonly HiddenCount[] | Error>();

  useEffect(() => {
    hiddenHistory.read().then(setCounts, (error: unknown) => {
      setCounts(error instanceof Error ? error : new Error(String(error)));
    });
  }, []);

  async function wipe(): Promise<void> {
    if (!confirm(message('history_wipe_sure'))) return;
    await hiddenHistory.wipe();
    setCounts([]);
  }

  return (
    <>
      <section class="card">
        <Switch
          checked={settings.history}
          onChange={(history) => {
            update((before) => ({ ...before, history }));
          }}
        >
          {message('history_on')}
          <span class="soft small choice-hint">{plural('history_hint', HISTORY_DAYS)}</span>
        </Switch>
      </section>
      {counts instanceof Error && <p class="notice error">{message('history_failed', counts.message)}</p>}
      {Array.isArray(counts) && <Charts counts={counts} />}
      <div>
        <button type="button" onClick={() => void wipe()}>
          {message('history_wipe')}
        </button>
      </div>
    </>
  );
}

function Charts({ counts }: { counts: readonly HiddenCount[] }) {
  const today = dayOf(new Date());
  const days = Array.from({ length: DAYS_SHOWN }, (_, index) => daysBefore(today, DAYS_SHOWN - 1 - index));
  const shown = counts.filter(({ day }) => day >= (days[0] ?? today));
  if (shown.length === 0) return <p class="soft">{message('history_empty')}</p>;
  return (
    <>
      <section class="card stack tight">
        <h2>{plural('history_days', DAYS_SHOWN)}</h2>
        <DayChart days={days} counts={shown} />
      </section>
      <div class="pair">
        <section class="card stack tight">
          <h2>{message('history_kinds')}</h2>
          <Bars
            rows={sumBy(shown, ({ reason }) => reason).map(([reason, count]) => ({
              name: reasonName(reason),
              className: reasonClass(reason),
              count,
            }))}
          />
        </section>
        <section class="card stack tight">
          <h2>{message('history_sites')}</h2>
          <Bars
            rows={sumBy(shown, ({ site }) => site)
              .slice(0, MOST_SITES)
              .map(([name, count]) => ({ name, className: '', count }))}
          />
        </section>
      </div>
    </>
  );
}
