import { isBelow } from '../find/rules/hosts.ts';

/** What rules go by, without the rules: a test holds both lists to them. */

/** Hosts that a rule is made for: there are comments to be expected. */
export const KNOWN_HOSTS: readonly string[] = [
  'bsky.app', 'disqus.com', 'dtf.ru', 'facebook.com', 'geektimes.ru', 'github.com', 'habr.com', 'habrahabr.ru',
  'instagram.com', 'linkedin.com', 'livejournal.com', 'pikabu.ru', 'reddit.com', 'slashdot.org', 'threads.com',
  'threads.net', 'tiktok.com', 'tjournal.ru', 'twitch.tv', 'twitter.com', 'utteranc.es', 'vc.ru', 'x.com',
  'ycombinator.com', 'youtube.com',
];

/** Marks of software that runs on any host. */
export const KNOWN_MARKS: readonly string[] = [
  '#comment_list', '#comments', '#comments-block', '#dsq-comments', '.Comment', '.CommentPanel', '.CommentPost',
  '.ItemComment', '.MessageList', '.b-post', '.bbWrapper', '.bbp-reply-content', '.bbp-topic-content', '.bigusername',
  '.blockpost', '.cbody', '.comment', '.comment-body', '.comment-content', '.comment-copy', '.comment-footer',
  '.comment-inside', '.comment-item', '.comment-thread', '.comment__text', '.comment_text', '.commentlist', '.commento-card',
  '.comments-content', '.cooked', '.coral-comment', '.crawler-post', '.detailed-status', '.dsq-comment-body',
  '.forum-fil', '.forum-texte', '.fyre-comment-article', '.gsc-comment', '.gsc-reply',
  '.ipsComment', '.isso-comment', '.journal-comment-area', '.lf_comment', '.md-div', '.messageText', '.note-text',
  '.pingback', '.post_block', '.post_body', '.post_wrapper', '.postbitlegacy', '.postbody', '.postcontainer',
  '.spcv_messages-list', '.sppre_conversation-message', '.status', '.trackback', '.vf-comment', '.vf-comment-container', '.wc-comment',
  '.wpd-comment', '.xenforo-comment', '[component="post"]', '[itemtype$="schema.org/Comment"]',
  '[itemtype$="schema.org/UserComments"]', 'article[id^="comment-"]', 'form[action*="mt-c"]', 'hyvor-talk-comments',
  'li[id^="comment-"]', 'li[id^="li-comment-"]', 'my-video-comment',
];

export function isKnownHost(host: string): boolean {
  return KNOWN_HOSTS.some((known) => isBelow(host, known));
}
