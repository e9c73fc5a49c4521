// Sets language and theme before the first paint, so that neither flashes. Same keys as state/preferences.ts.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem("sijill.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    var language = new URLSearchParams(location.search).get("lang") || localStorage.getItem("sijill.language");
    if (language === "en") {
      root.lang = "en";
      root.dir = "ltr";
    }
  } catch {
    // Storage may be forbidden: the defaults stand.
  }
})();
