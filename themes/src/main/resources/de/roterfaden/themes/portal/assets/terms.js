/* Words of the glossary explain themselves on the spot: a link becomes a button that opens and closes its explanation, by click or key; Esc closes it too. */
(function () {
  "use strict";
  var more = document.currentScript.getAttribute("data-more");
  var open = null;

  function close() {
    if (open) {
      open.button.setAttribute("aria-expanded", "false");
      open.tip.className = "faden-tip";
      open.tip.textContent = "";
      open = null;
    }
  }

  function show(entry) {
    close();
    var link = document.createElement("a");
    link.href = entry.href;
    link.textContent = more.replace("{0}", entry.button.textContent);
    entry.tip.appendChild(document.createTextNode(entry.words + " "));
    entry.tip.appendChild(link);
    entry.tip.className = "faden-tip faden-tip--open";
    entry.button.setAttribute("aria-expanded", "true");
    open = entry;
  }

  Array.prototype.forEach.call(document.querySelectorAll("a.faden-term"), function (link, index) {
    var entry = {
      button: document.createElement("button"),
      tip: document.createElement("span"),
      words: link.getAttribute("data-faden-tip"),
      href: link.href
    };
    entry.tip.id = "faden-tip-" + index;
    entry.tip.className = "faden-tip";
    entry.tip.setAttribute("role", "status");
    entry.button.type = "button";
    entry.button.className = "faden-term";
    entry.button.textContent = link.textContent;
    entry.button.setAttribute("aria-expanded", "false");
    entry.button.setAttribute("aria-controls", entry.tip.id);
    entry.button.addEventListener("click", function () {
      if (open === entry) {
        close();
      } else {
        show(entry);
      }
    });
    link.parentNode.classList.add("faden-has-tip");
    link.parentNode.insertBefore(entry.tip, link.nextSibling);
    link.parentNode.replaceChild(entry.button, link);
  });

  document.addEventListener("keydown", function (event) {
    if (open && (event.key === "Escape" || event.key === "Esc")) {
      var inside = open.tip.contains(document.activeElement);
      var button = open.button;
      close();
      if (inside) {
        button.focus();
      }
    }
  });

  document.addEventListener("click", function (event) {
    if (open && !open.tip.contains(event.target) && !open.button.contains(event.target)) {
      close();
    }
  });
})();
