/** The page's beginning: asks the server how things stand, then shows them. */
import { createRoot } from 'react-dom/client';
import type { Beginning } from '../wire.ts';
import { App } from './chrome/App.tsx';
import { ask } from './server.ts';
import './page.css';

const root = document.getElementById('workbench');
if (root === null) throw new Error('The page has no place for the workbench.');
const beginning = await ask<Beginning>('GET', '/api/beginning');
createRoot(root).render(<App beginning={beginning} />);
