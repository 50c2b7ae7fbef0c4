import { message } from '../locale/message.ts';
import { ExampleList } from '../ui/example-list.tsx';
import { Access } from './access.tsx';

/** What Winnow does and never does, a list of comments to try it on, and what the permissions are for. */
export function App() {
  return (
    <main class="welcome stack">
      <header class="stack tight">
        <img src="icons/on-128.png" alt="" width="64" height="64" />
        <h1>{message('welcome_title')}</h1>
        <p class="lead">{message('welcome_lead')}</p>
      </header>
      <Access />
      <div class="pair">
        <section class="card stack tight">
          <h2>{message('welcome_does')}</h2>
          <ul class="points does">
            <li>{message('welcome_does_1')}</li>
            <li>{message('welcome_does_2')}</li>
            <li>{message('welcome_does_3')}</li>
          </ul>
        </section>
        <section class="card stack tight">
          <h2>{message('welcome_never')}</h2>
          <ul class="points never">
            <li>{message('welcome_never_1')}</li>
            <li>{message('welcome_never_2')}</li>
            <li>{message('welcome_never_3')}</li>
          </ul>
        </section>
      </div>
      <section class="stack tight">
        <h2>{message('welcome_demo')}</h2>
        <p class="soft">{message('welcome_demo_hint')}</p>
        <ExampleList thresholds={undefined} />
      </section>
      <section class="card stack tight">
        <h2>{message('welcome_permissions')}</h2>
        <dl class="permissions">
          <dt>{message('permission_sites')}</dt>
          <dd>{message('permission_sites_why')}</dd>
          <dt>{message('permission_storage')}</dt>
          <dd>{message('permission_storage_why')}</dd>
          <dt>{message('permission_scripting')}</dt>
          <dd>{message('permission_scripting_why')}</dd>
          <dt>{message('permission_menu')}</dt>
          <dd>{message('permission_menu_why')}</dd>
        </dl>
      </section>
      <p>
        <a class="button primary" href="options.html">
          {message('welcome_options')}
        </a>
      </p>
    </main>
  );
}
