// Runs before the first paint, so that a dark desk never flashes white. A file of its own, because the
// content security policy allows no inline script.
(function () {
  var scheme = 'auto';
  var language = 'ru';
  try {
    scheme = localStorage.getItem('nz.theme') || 'auto';
    language = localStorage.getItem('nz.language') || 'ru';
  } catch (ignored) {
    // Storage may be forbidden; the defaults do.
  }
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
  document.documentElement.lang = language;
})();
