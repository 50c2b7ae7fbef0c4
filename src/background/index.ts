import { siteName } from '../core/site.ts';
import { browser } from '../protocol/browser.ts';
import { COMMENTS_PORT, type Explanation, type ExplainRequest } from '../protocol/messages.ts';
import { hiddenNotice, pickNews } from '../protocol/pages.ts';
import { explainRequest, frameState, startRequest } from '../protocol/shapes.ts';
import { followAccess } from './access.ts';
import { Badge, type Frame } from './badge.ts';
import { obeyCommands } from './commands.ts';
import { serveComments } from './comments-port.ts';
import { countHidden } from './count-hidden.ts';
import { offerMenu } from './feedback/menu.ts';
import { startLearning } from './learning/index.ts';
import { loadModel } from './model.ts';
import { passOn } from './pick.ts';
import { ScoreQueue } from './queue.ts';
import { answerRequest, handler } from './requests.ts';
import { senderOf } from './senders.ts';
import { startInFrame } from './start-in-frame.ts';
import { keepSettingsInStep } from './sync.ts';
import { welcomeOnInstall } from './welcome.ts';

// Every listener is registered before this script first yields: an event that wakes the worker is lost otherwise.

const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };

const badge = new Badge(browser.action, browser.storage.session, (state, detail) =>
  browser.i18n.getMessage(`action_${state}`, [detail]),
);

const learning = startLearning({
  loadShipped: loadModel,
  forgetModel: () => {
    queue.forgetModel();
  },
});

const queue: ScoreQueue = new ScoreQueue({
  loadModel: learning.loadModel,
  now: () => performance.now(),
  pause: () => new Promise((resume) => setTimeout(resume)),
  onModel: (failure) => {
    if (failure) console.error(`Winnow cannot judge comments: ${failure.message}`);
    void badge.showFailure(failure);
  },
});

browser.runtime.onConnect.addListener((port) => {
  const sender = senderOf(port.sender, own);
  if (port.name !== COMMENTS_PORT || sender === 'stranger') {
    port.disconnect();
    return;
  }
  const frame = sender === 'content' ? frameOf(port.sender) : undefined;
  serveComments(port, {
    queue,
    onState: (state) => {
      if (frame) void badge.show(frame, state);
    },
    onGone: () => {
      if (frame) void badge.forget(frame);
    },
  });
});

const handlers = {
  hidden: handler(['content'], hiddenNotice, countHidden),
  explain: handler(['content', 'own-page'], explainRequest, explain),
};

browser.runtime.onMessage.addListener((message, sender, respond) => {
  const site = siteName(sender.tab?.url ?? '');
  const all = { ...handlers, ...handlersFor(sender), ...learning.handlersFor(site) };
  void answerRequest(message, senderOf(sender, own), all).then(respond);
  return true;
});

welcomeOnInstall();
followAccess();
offerMenu();
obeyCommands();
keepSettingsInStep();

browser.tabs.onRemoved.addListener((tab) => {
  void badge.forgetTab(tab);
});

/** What a frame asks for itself. */
function handlersFor(sender: chrome.runtime.MessageSender) {
  return {
    pick: handler(['content'], pickNews, (news) => passOn(sender.tab?.id, news)),
    start: handler(['content'], startRequest, () => startInFrame(sender)),
    state: handler(['content'], frameState, async (state) => {
      const frame = frameOf(sender);
      if (frame) await badge.show(frame, state);
      return { type: 'done' };
    }),
  };
}

function frameOf(sender: chrome.runtime.MessageSender | undefined): Frame | undefined {
  const { tab, frameId } = sender ?? {};
  return tab?.id === undefined ? undefined : { tab: tab.id, page: tab.url?.replace(/#.*/s, '') ?? '', frame: frameId ?? 0 };
}

async function explain({ text, labels }: ExplainRequest): Promise<Explanation> {
  const model = await queue.model();
  return {
    type: 'explanation',
    contributions: Object.fromEntries(labels.map((label) => [label, model.explain(text, label)])),
  };
}
