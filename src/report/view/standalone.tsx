import { render } from 'preact';
import type { Figures } from '../figures.ts';
import { Report } from './report.tsx';

/** The script of the report that is a file of its own: its figures are in the page. */
const data = document.querySelector('script[type="application/json"]');
const root = document.querySelector('main');
if (data && root) render(<Report figures={JSON.parse(data.textContent) as Figures} />, root);
