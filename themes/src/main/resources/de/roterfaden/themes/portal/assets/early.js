/* Sets the reader's own choice before the page is drawn, and says that scripts run, so that nothing jumps. Reads only what the reader has had kept. */
(function () {
  "use strict";
  document.documentElement.classList.add("has-script");
  try {
    var kept = JSON.parse(localStorage.getItem("faden-reading-aids")) || {};
    ["size", "contrast", "space"].forEach(function (aid) {
      if (kept[aid] === 1 || kept[aid] === 2) {
        document.documentElement.classList.add("aids-" + aid + "-" + kept[aid]);
      }
    });
  } catch (e) {
    /* Nothing is kept where the browser forbids it. */
  }
})();
