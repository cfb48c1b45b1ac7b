interface ImportMetaEnv {
  /** where the site will stand, ending in a slash, from the environment of the build; empty where none was given */
  readonly SITE_ADDRESS: string;
}
