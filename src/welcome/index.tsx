import { message } from '../locale/message.ts';
import { startPage } from '../ui/start-page.tsx';
import { App } from './app.tsx';
import './welcome.css';

void startPage(message('welcome_title'), App);
