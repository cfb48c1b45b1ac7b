// The script of 404.html: leads from an address that was written in another way to the page that it means, and says in the
// language of the address that there is none. The host is asked before, so that nobody is sent from one 404 to the next.
import { homesOf, isForFrame, languageOf } from './homes.js';

const start = new URL('..', import.meta.url);
const { pathname, search, hash } = location;
const below = pathname.slice(start.pathname.length - 1);
const root = document.documentElement;
const [own, other] = languageOf(below) === 'zh' ? ['zh-Hans', 'en'] : ['en', 'zh-Hans'];
const section = document.querySelector(`section[lang="${own}"]`);

root.lang = own;
root.toggleAttribute('data-frame', isForFrame(below));
document.querySelector(`section[lang="${other}"]`)?.before(section ?? '');
document.title = section?.getAttribute('data-title') ?? document.title;

/** Where the page is that an address means; null if nowhere else than here. */
async function found() {
  for (const home of homesOf(below)) {
    // By its path alone: what was escaped in it is no query.
    const url = Object.assign(new URL(start), { pathname: start.pathname + home.slice(1) });
    if (url.pathname === pathname) continue;
    const answer = await fetch(url, { method: 'HEAD' }).catch(() => null);
    // A host that takes slashes away may lead back to this very address.
    if (answer?.ok && new URL(answer.url).pathname !== pathname) return Object.assign(url, { search, hash });
  }
  return null;
}

const status = section?.querySelector('[role="status"]');
status?.replaceChildren(status.getAttribute('data-looking') ?? '');
const page = await found();
status?.replaceChildren(page ? `${status.getAttribute('data-found') ?? ''} ${page.pathname}` : '');
// In place of the wrong address, so that the way back does not come here again.
if (page) location.replace(page);
