import { MAX_SENSITIVITY, withoutSite, withSite, type SiteSettings } from '../../core/settings.ts';
import { message } from '../../locale/message.ts';
import { sensitivityText } from '../../ui/sensitivity-text.ts';
import { useSettings } from '../../ui/settings-context.tsx';
import { AddSite } from './add-site.tsx';

/** What is set for single sites. */
export function SitesPanel() {
  const { settings } = useSettings();
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      <p class="lead">{message('sites_lead')}</p>
      <AddSite />
      {sites.length === 0 && <p class="soft">{message('sites_empty')}</p>}
      <ul class="stack tight">
        {sites.map(([site, set]) => set && <Site key={site} site={site} set={set} />)}
      </ul>
    </>
  );
}

const STEPS = Array.from({ length: 2 * MAX_SENSITIVITY + 1 }, (_, index) => index - MAX_SENSITIVITY);

function Site({ site, set }: { site: string; set: SiteSettings }) {
  const { update } = useSettings();
  const { enabled = true, sensitivity = 0, compose = true, picked = [], notComments = [] } = set;
  return (
    <li class="card site">
      <header class="row spread">
        <h2>
          <bdi>{site}</bdi>
        </h2>
        <button
          type="button"
          class="quiet"
          aria-label={message('sites_forget_site', site)}
          onClick={() => {
            update((before) => withoutSite(before, site));
          }}
        >
          {message('sites_forget')}
        </button>
      </header>
      <label class="choice">
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            update((before) => withSite(before, site, { enabled: on ? undefined : false }));
          }}
        />
        {message('sites_on')}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={compose}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            update((before) => withSite(before, site, { compose: on ? undefined : false }));
          }}
        />
        {message('sites_compose')}
      </label>
      <label class="row">
        {message('popup_sensitivity')}
        <select
          value={sensitivity}
          onChange={(event) => {
            const steps = Number(event.currentTarget.value);
            update((before) => withSite(before, site, { sensitivity: steps === 0 ? undefined : steps }));
          }}
        >
          {STEPS.map((steps) => (
            <option key={steps} value={steps}>
              {sensitivityText(steps)}
            </option>
          ))}
        </select>
      </label>
      {picked.length + notComments.length > 0 && <p class="small soft">{message('sites_shown')}</p>}
    </li>
  );
}
