import { message } from '../locale/message.ts';
import { startPage } from '../ui/start-page.tsx';
import { App } from './app.tsx';
import './popup.css';

void startPage(message('popup_title'), App);
