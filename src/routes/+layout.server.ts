import { release } from '#lib/release.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ release: { version: release.version, date: release.date } });
