import { backgroundPage } from './background.server.ts';
import { timelineFor } from './timeline-picture.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ ...backgroundPage(), picture: timelineFor(params.lang) });
