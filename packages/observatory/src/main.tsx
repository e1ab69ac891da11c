import { render } from 'preact';
import { ask } from './api/client.js';
import { VOCABULARY } from './api/use-answer.js';
import { App } from './app.js';
import './style/index.css';

// Every page needs the labels: asked for before anything is drawn.
ask(VOCABULARY).catch(() => undefined);
render(<App />, document.getElementById('page')!);
