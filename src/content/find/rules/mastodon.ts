import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'mastodon/mastodon app/javascript/mastodon/components/status.jsx, detailed_status; app/views/statuses',
  proof: 'template',
};

export const mastodon = defineRule({
  id: 'mastodon',
  marks: ['.status', '.detailed-status'],
  item: ['.status[data-id], .detailed-status, .entry .status'],
  body: ['.status__content__text', '.status__content', '.e-content'],
  without: ['.status__content__read-more-button', '.status__content__spoiler-link', '.invisible'],
  quotes: ['.quote-inline'],
  author: ['.display-name__html', '.display-name'],
  composer: { editor: '.compose-form textarea', send: '.compose-form [type="submit"]' },
});
