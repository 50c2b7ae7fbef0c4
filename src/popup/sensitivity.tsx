import { MAX_SENSITIVITY, withSite } from '../core/settings.ts';
import { message } from '../locale/message.ts';
import { Slider } from '../ui/controls.tsx';
import { sensitivityText } from '../ui/sensitivity-text.ts';
import { useSettings } from '../ui/settings-context.tsx';

/** How much is hidden on one site, in steps from the general settings. */
export function Sensitivity({ site }: { site: string }) {
  const { settings, update } = useSettings();
  const { sensitivity = 0, enabled = true } = settings.sites[site] ?? {};
  if (!settings.enabled || !enabled) return null;
  return (
    <Slider
      id="sensitivity"
      label={message('popup_sensitivity')}
      min={-MAX_SENSITIVITY}
      max={MAX_SENSITIVITY}
      step={1}
      value={sensitivity}
      text={sensitivityText(sensitivity)}
      onInput={(steps) => {
        update((before) => withSite(before, site, { sensitivity: steps === 0 ? undefined : steps }));
      }}
    />
  );
}
