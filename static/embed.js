// The one script of a page that stands in a frame of another site. It runs before the first paint: it shows the reading
// that the address asks for, and tells the page around it how high it is, whenever that changes. Without it the
// standard reading is shown, and the frame keeps the height it was given.
(() => {
  const root = document.documentElement;
  const reading = new URLSearchParams(location.search).get('reading');
  if (reading === 'strict' || reading === 'lenient') root.dataset.reading = reading;
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // Whoever embeds the page may know its height; it holds no secret.
    if (document.body) parent.postMessage({ type: 'priority-crosswalk:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('load', tell);
})();
