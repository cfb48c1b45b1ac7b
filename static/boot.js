// A page that is asked for more than its default keeps the default out of sight until its script has applied the rest;
// app.css shows it anyway after a while. Runs before the first paint, so that a deep link neither flashes nor moves.
if (location.search) document.documentElement.dataset.waiting = '';
