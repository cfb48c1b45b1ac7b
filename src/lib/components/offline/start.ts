import { mount } from 'svelte';
import Notice from './Notice.svelte';
import { canKeep } from '#lib/offline/worker.ts';

// Loaded by src/hooks.client.ts after the page. Beside the page and not in its layout, whose script every reader waits for.
if (canKeep()) mount(Notice, { target: document.body });
