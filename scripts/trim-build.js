// Takes out of a build what nothing asks for: Kit writes the data of navigation within the site (`__data.json`) for pages
// for frames too, which are never reached that way.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

const build = join(root, 'build');
for (const name of readdirSync(build, { recursive: true, encoding: 'utf8' }))
  if (
    /^(zh\/)?embed\/(matrix|regions|who-names-what|glance|concept|timeline)\/(.+\/)?__data\.json$/.test(
      name.replaceAll('\\', '/')
    )
  )
    rmSync(join(build, name));
