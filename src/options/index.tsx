import { message } from '../locale/message.ts';
import { startPage } from '../ui/start-page.tsx';
import { App } from './app.tsx';
import './options.css';

void startPage(message('options_title'), App);
