/**
 * Has a script that comes when it is needed answer copying. It is brought when something is being selected, since what is
 * copied has to be put on the clipboard at once; where it had not come yet, it is there the next time.
 * @param load brings the script; where that fails, copying is the browser's
 * @returns listeners for a document
 */
export function copying<Script>(load: () => Promise<Script>, copy: (script: Script, event: ClipboardEvent) => void) {
  let script: Script | null = null;
  const bring = () =>
    void load()
      .then((loaded) => (script = loaded))
      .catch(() => null);
  return {
    onselectstart: bring,
    oncopy: (event: ClipboardEvent) => (script ? copy(script, event) : bring())
  };
}
