import { trustedScript } from '#lib/urls/trusted-script.ts';
import { ACCEPT } from './names.ts';

/** Whether this page may have a service worker: not in a frame of another page, and not without a safe connection. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis && window.top === window;

/**
 * Registers the site's worker.
 * @param scope address of the folder in which the site lies
 * @param onNewer called when a new version is there and waits, or another page has accepted one
 * @returns the registration, or null where the browser refuses
 */
export async function watch(
  scope: string,
  onNewer: (accept: () => void) => void
): Promise<ServiceWorkerRegistration | null> {
  const script = new URL('service-worker.js', scope).href;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await navigator.serviceWorker.register(trustedScript(script), { scope });
  } catch {
    // Blocked by the browser's settings: the site works without.
  }
  if (!registration) return null;
  const found = registration;
  const { serviceWorker } = navigator;
  // A first worker takes nothing over; one that takes the place of another was accepted here or in another page.
  const hadOne = serviceWorker.controller !== null;
  let accepted = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload();
    else if (hadOne) onNewer(() => location.reload());
  });
  const offer = () => {
    const { waiting } = found;
    if (!waiting || !serviceWorker.controller) return;
    onNewer(() => {
      accepted = true;
      waiting.postMessage(ACCEPT);
    });
  };
  const follow = () => found.installing?.addEventListener('statechange', offer);
  // Opening the page made the browser look for a new version, which may be on its way or here by now.
  offer();
  follow();
  found.addEventListener('updatefound', follow);
  // Browsers look for a new version when a page is opened; a page that stays open looks when it is turned to.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') found.update().catch(() => undefined);
  });
  return found;
}
