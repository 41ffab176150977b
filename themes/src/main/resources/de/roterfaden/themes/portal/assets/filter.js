/* Filters the measures in place, by the same values as the pages that show some of them. The choice stands in the address, so that it can be shared. */
(function () {
  "use strict";
  var form = document.querySelector(".faden-filter");
  var list = form && document.getElementById(form.getAttribute("data-list"));
  if (!list) {
    return;
  }
  var items = Array.prototype.slice.call(list.children);
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
  var status = form.querySelector("[role=status]");
  var links = document.querySelector(".faden-choices");

  function matches(item) {
    return selects.every(function (select) {
      var ids = (item.getAttribute("data-" + select.name) || "").split(" ");
      return select.value === "" || ids.indexOf(select.value) >= 0;
    });
  }

  function words(count) {
    var which = count === 0 ? "none" : count === 1 ? "one" : "other";
    return status.getAttribute("data-" + which).replace("{0}", String(count));
  }

  function show() {
    var count = 0;
    items.forEach(function (item) {
      item.hidden = !matches(item);
      count += item.hidden ? 0 : 1;
    });
    status.textContent = words(count);
  }

  function remember() {
    var query = selects
      .filter(function (select) {
        return select.value !== "";
      })
      .map(function (select) {
        return encodeURIComponent(select.name) + "=" + encodeURIComponent(select.value);
      })
      .join("&");
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (e) {
      /* Some old browsers refuse for files; the filter works all the same. */
    }
  }

  function recall() {
    location.search
      .slice(1)
      .split("&")
      .forEach(function (pair) {
        var parts = pair.split("=");
        selects.forEach(function (select) {
          var value = decodeURIComponent((parts[1] || "").replace(/\+/g, " "));
          var known = Array.prototype.some.call(select.options, function (option) {
            return option.value === value;
          });
          if (select.name === parts[0] && known) {
            select.value = value;
          }
        });
      });
  }

  form.hidden = false;
  if (links) {
    links.hidden = true;
  }
  recall();
  show();
  form.addEventListener("change", function () {
    show();
    remember();
  });
  form.addEventListener("reset", function () {
    window.setTimeout(function () {
      show();
      remember();
    }, 0);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
})();
