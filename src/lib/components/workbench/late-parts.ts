/**
 * Loads what the page of own lists otherwise loads when it is first used, so that the device keeps it: whoever has works
 * here can code, see and take them away without a connection. Files that the site gives for its own lists are kept once
 * they were asked for.
 * @throws Error where a part cannot be had: it then comes, or not, when it is used
 */
export const loadLateParts = (): Promise<unknown> =>
  Promise.all([
    import('./CodeWork.svelte'),
    import('./SeeWork.svelte'),
    import('./BriefWork.svelte'),
    import('./OwnCoders.svelte'),
    import('./OpenWorks.svelte'),
    import('./SeenParts.svelte'),
    import('./Corrections.svelte'),
    import('./LargeMatrix.svelte'),
    import('./save-work-file.ts'),
    import('#lib/formats/own-files.ts'),
    import('#lib/formats/own-seen.ts'),
    import('#lib/formats/workbook.ts'),
    import('#lib/formats/brief-docx.ts'),
    import('#lib/formats/brief-markdown.ts'),
    import('#lib/figures/matrix.ts'),
    import('#lib/figures/paint.ts')
  ]);
