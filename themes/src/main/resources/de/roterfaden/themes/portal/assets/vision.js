/*
 * Explores pictures of the future: choosing a point brings it near and shows its text. The list of
 * points below the picture stays what it is; each of its entries gets a button, so that everything
 * can be reached by keyboard. Without this script the numbers lead to the list.
 */
(function () {
  "use strict";

  var NEAR = 2;
  var FAR = 0.14;

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function make(name, classes, words) {
    var element = document.createElement(name);
    element.className = classes;
    if (words) {
      element.textContent = words;
    }
    return element;
  }

  function button(classes, words, act) {
    var element = make("button", classes, words);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  function between(least, value, most) {
    return Math.max(least, Math.min(most, value));
  }

  function explore(block) {
    var stage = block.querySelector(".faden-vision-stage");
    var picture = stage && stage.querySelector("img");
    var markers = stage && stage.querySelector(".faden-vision-markers");
    var items = all(block, ".faden-vision-points > li");
    if (!picture || !markers || items.length === 0) {
      return;
    }
    var links = all(markers, "a");
    var layer = make("div", "faden-vision-layer");
    var card = make("div", "faden-vision-card");
    var words = make("div", "faden-vision-words");
    var controls = make("div", "faden-vision-controls");
    var shown = -1;
    var opener = null;

    stage.insertBefore(layer, picture);
    layer.appendChild(picture);
    layer.appendChild(markers);
    card.hidden = true;
    card.tabIndex = -1;
    card.setAttribute("role", "group");
    card.setAttribute("aria-label", block.getAttribute("data-place"));
    words.setAttribute("aria-live", "polite");
    controls.appendChild(
      button("faden-vision-button", block.getAttribute("data-previous"), function () {
        go((shown + items.length - 1) % items.length);
      })
    );
    controls.appendChild(
      button("faden-vision-button", block.getAttribute("data-next"), function () {
        go((shown + 1) % items.length);
      })
    );
    controls.appendChild(
      button("faden-vision-button faden-vision-close", block.getAttribute("data-whole"), function () {
        leave(true);
      })
    );
    card.appendChild(words);
    card.appendChild(controls);
    stage.parentNode.insertBefore(card, stage.nextSibling);
    block.classList.add("is-live");

    /* Where a point lies, in parts of the picture's width and height. */
    function place(index) {
      var marker = links[index].parentNode;
      return { x: marker.offsetLeft / layer.offsetWidth, y: marker.offsetTop / layer.offsetHeight };
    }

    /* The point to where the card does not lie, as far as the picture reaches. */
    function bringNear(index) {
      var at = place(index);
      var beside = getComputedStyle(card).position === "absolute";
      var left = between(1 - NEAR, (beside ? 0.3 : 0.5) - at.x * NEAR, 0);
      var top = between(1 - NEAR, 0.5 - at.y * NEAR, 0);
      /* What is near is shown larger, so a larger size of the picture may be needed. */
      picture.sizes = Math.ceil(layer.offsetWidth * NEAR) + "px";
      layer.style.transform =
        "translate(" + left * 100 + "%," + top * 100 + "%) scale(" + NEAR + ")";
      block.classList.toggle("is-right", at.x * NEAR + left > 0.5);
    }

    function fill(index) {
      words.textContent = "";
      words.appendChild(make("p", "faden-vision-number", String(index + 1)));
      all(items[index], "p").forEach(function (paragraph) {
        if (!paragraph.querySelector("button")) {
          words.appendChild(paragraph.cloneNode(true));
        }
      });
    }

    function mark(index, name, on) {
      links[index].parentNode.classList.toggle(name, on);
      items[index].classList.toggle(name, on);
    }

    function show(index) {
      if (shown >= 0) {
        mark(shown, "is-chosen", false);
      }
      shown = index;
      mark(index, "is-chosen", true);
      fill(index);
      card.hidden = false;
      block.classList.add("is-near");
      bringNear(index);
    }

    /* The reader's own choice: the address tells it, so that it can be sent on and undone. */
    function go(index) {
      history.pushState(null, "", "#" + items[index].id);
      show(index);
    }

    function open(index, from) {
      opener = from;
      if (index !== shown) {
        go(index);
      }
      card.focus({ preventScroll: true });
      stage.scrollIntoView({ block: "nearest" });
      card.scrollIntoView({ block: "nearest" });
    }

    function close() {
      if (shown >= 0) {
        mark(shown, "is-chosen", false);
      }
      shown = -1;
      card.hidden = true;
      block.classList.remove("is-near", "is-right");
      layer.style.transform = "";
    }

    function leave(byReader) {
      if (shown < 0) {
        return;
      }
      var back = opener || items[shown].querySelector(".faden-vision-show");
      var still = !opener;
      close();
      if (byReader) {
        history.pushState(null, "", "#" + block.id);
        back.focus({ preventScroll: still });
      }
      opener = null;
    }

    /* What the address says: one of the points, or none of them. */
    function follow(bringIntoView) {
      var id = location.hash.slice(1);
      var index = items
        .map(function (item) {
          return encodeURIComponent(item.id);
        })
        .indexOf(id);
      if (index >= 0) {
        show(index);
        if (bringIntoView) {
          block.scrollIntoView();
        }
      } else {
        leave(false);
      }
    }

    /* A finger is broader than a number: the nearest point is meant. */
    function nearest(event) {
      var box = layer.getBoundingClientRect();
      var x = (event.clientX - box.left) / box.width;
      var y = (event.clientY - box.top) / box.height;
      var best = -1;
      var least = FAR;
      links.forEach(function (link, index) {
        var at = place(index);
        var far = Math.sqrt(Math.pow(at.x - x, 2) + Math.pow(((at.y - y) * box.height) / box.width, 2));
        if (far < least) {
          least = far;
          best = index;
        }
      });
      return best;
    }

    stage.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
        return;
      }
      event.preventDefault();
      var link = event.target.closest ? event.target.closest("a") : null;
      var index = link ? links.indexOf(link) : nearest(event);
      if (index >= 0 && index !== shown) {
        open(index, null);
      } else {
        leave(true);
      }
    });
    block.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && shown >= 0) {
        leave(true);
      }
    });
    items.forEach(function (item, index) {
      var title = item.querySelector(".faden-vision-title");
      var name = block.getAttribute("data-show");
      var shows = button("faden-vision-show", name, function () {
        open(index, shows);
      });
      shows.setAttribute("aria-label", name + ": " + (title ? title.textContent : index + 1));
      var line = make("p", "faden-vision-way");
      line.appendChild(shows);
      item.appendChild(line);
      [
        [links[index], "mouseenter", true],
        [links[index], "mouseleave", false],
        [item, "mouseenter", true],
        [item, "mouseleave", false],
        [item, "focusin", true],
        [item, "focusout", false]
      ].forEach(function (hint) {
        hint[0].addEventListener(hint[1], function () {
          mark(index, "is-lit", hint[2]);
        });
      });
    });
    window.addEventListener("hashchange", function () {
      follow(true);
    });
    window.addEventListener("popstate", function () {
      follow(false);
    });
    follow(false);
    /* Browsers go to the place of the address once more when all has been loaded. */
    window.addEventListener("load", function () {
      setTimeout(function () {
        follow(true);
      }, 0);
    });
  }

  all(document, ".faden-vision").forEach(explore);
})();
