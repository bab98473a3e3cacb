// The reader as a screen: loaded where one is drawn alone.
import type { OpenReader } from './answer-on-screen.js';
import { runScreen } from '../../ui/app/run.js';

export const openScreen: OpenReader = (props) => runScreen(props);
