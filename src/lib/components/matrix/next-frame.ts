/**
 * Resolves once the next frame is on its way to the screen. What a control shows of a press by itself is then there at
 * once, on a slow machine too, and whatever the press brings with it follows. A page that is not drawn, such as one in
 * a hidden tab, has no frames and does not wait for one.
 */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
