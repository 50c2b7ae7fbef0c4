import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'selectors of Refined GitHub; kepano/defuddle src/extractors/github.ts',
  proof: 'template',
};

export const github = defineRule({
  id: 'github',
  hosts: ['github.com'],
  detect: '.react-issue-comment, .js-discussion, .js-comment-container, .discussion-comment',
  item: ['.react-issue-comment, .timeline-comment, .review-comment', '.discussion-comment'],
  body: ['.markdown-body'],
  without: ['pre', '.email-hidden-reply'],
  quotes: ['blockquote'],
  author: ['[data-testid="avatar-link"]', 'a.author', '.author'],
  own: '.timeline-comment.current-user',
  composer: { editor: 'textarea[name="comment[body]"], [data-testid="markdown-editor-comment-composer"] textarea' },
});
