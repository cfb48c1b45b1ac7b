declare namespace App {
  interface PageState {
    /** opening the evidence panel added this entry of the history */
    panel?: true;
  }
}

interface ImportMetaEnv {
  /** where the site will stand, ending in a slash, from the environment of the build; empty where none was given */
  readonly SITE_ADDRESS: string;
}
