/* Part of the preview (faden serve) only; never part of a published site. */
(function () {
  "use strict";

  var script = document.currentScript;
  var version = script.getAttribute("data-version");
  var site = script.getAttribute("data-site");
  var onErrorPage = script.hasAttribute("data-errors");
  var back = document.getElementById("back");
  var source = null;

  function remember(key, value) {
    try {
      sessionStorage.setItem("faden-" + key, value);
    } catch (e) {
      /* Without a memory the error page simply comes back. */
    }
  }

  function recall(key) {
    try {
      return sessionStorage.getItem("faden-" + key);
    } catch (e) {
      return null;
    }
  }

  function here() {
    return location.pathname + location.search + location.hash;
  }

  function fromErrorPage(now) {
    if (now.errors > 0) {
      if (now.version !== version) {
        location.reload();
      }
    } else if (back && location.pathname === "/-faden/errors") {
      location.replace(back.href);
    } else {
      location.reload();
    }
  }

  function fromSite(now) {
    if (now.errors > 0) {
      if (recall("seen") !== now.version) {
        remember("scroll", here() + " " + window.scrollY);
        location.replace("/-faden/errors?back=" + encodeURIComponent(here()));
      }
    } else if (now.site !== site) {
      location.reload();
    }
  }

  function listen() {
    if (source || document.hidden) {
      return;
    }
    source = new EventSource("/-faden/events");
    source.onmessage = function (event) {
      var now = JSON.parse(event.data);
      if (onErrorPage) {
        fromErrorPage(now);
      } else {
        fromSite(now);
      }
    };
  }

  /* Browsers allow few connections to one server: a page that nobody sees gives its own back. */
  function rest() {
    if (source) {
      source.close();
      source = null;
    }
  }

  if (onErrorPage && back) {
    back.addEventListener("click", function () {
      remember("seen", version);
    });
  }

  if (!onErrorPage) {
    var scroll = recall("scroll");
    if (scroll && scroll.indexOf(here() + " ") === 0) {
      remember("scroll", "");
      window.scrollTo(0, Number(scroll.slice(here().length + 1)));
    }
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      rest();
    } else {
      listen();
    }
  });
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", listen);
  listen();
})();
