/* Shows on the search page what was found. The index of a language version is a script that hands itself over with
   an event, so that this works from a web server and by double-click alike. */
(function () {
  "use strict";
  var STEP = 10;

  /* Indexes of more pages than these are only loaded when somebody asks for them. */
  var SMALL = 200;

  var results = document.querySelector(".search-results");
  if (!results) {
    return;
  }
  var input = document.getElementById("faden-question");
  var all = document.querySelector(".search-all");
  var sections = Array.prototype.slice.call(results.querySelectorAll(".search-version"));
  var query = asked();
  var indexes = {};
  var texts = {};

  document.addEventListener("faden:index", function (event) {
    indexes[event.detail.version] = event.detail;
  });
  document.addEventListener("faden:texts", function (event) {
    texts[event.detail.version + event.detail.chunk] = event.detail.pages;
  });
  document.addEventListener("keydown", walk);
  input.value = query;
  if (query && sections.length) {
    begin();
  }

  function asked() {
    var match = /[?&]q=([^&]*)/.exec(location.search);
    try {
      return match ? decodeURIComponent(match[1].replace(/\+/g, " ")).trim() : "";
    } catch (e) {
      return "";
    }
  }

  function load(src, done, failed) {
    var script = document.createElement("script");
    script.src = src;
    script.onload = done;
    script.onerror = failed;
    document.head.appendChild(script);
  }

  function say(words, count) {
    return results.getAttribute("data-" + words).replace("#n", count).replace("#q", function () {
      return query;
    });
  }

  function count(number) {
    return number === 0 ? say("none") : number === 1 ? say("one") : say("many", number);
  }

  function tell(words) {
    results.querySelector(".search-status").textContent = words;
    document.title = words + " – " + document.title.replace(/^.* – (?=.* – )/, "");
  }

  function begin() {
    var own = sections[0];
    if (all) {
      all.open = false;
    }
    search(own, function (found) {
      var index = indexes[own.getAttribute("data-version")];
      tell(count(found.pages.length));
      hint(found);
      var title = own.querySelector(".search-title");
      if (found.pages.length) {
        title.focus();
      } else if (all) {
        all.open = true;
      }
      others(1, index.size <= SMALL, found.pages.length === 0, false);
    }, function () {
      tell(say("failed"));
      if (all) {
        all.open = true;
      }
    });
  }

  /* The other versions, one after the other. */
  function others(place, small, none, found) {
    var section = sections[place];
    if (!section) {
      if (none && found) {
        tell(say("elsewhere"));
      }
      return;
    }
    if (small || none) {
      search(section, function (there) {
        section.querySelector(".search-count").textContent = count(there.pages.length);
        others(place + 1, small, none, found || there.pages.length > 0);
      }, function () {
        others(place + 1, small, none, found);
      });
    } else {
      offer(section);
      others(place + 1, small, none, found);
    }
  }

  function offer(section) {
    var here = section.querySelector(".search-here");
    section.hidden = false;
    here.hidden = false;
    here.addEventListener("click", function () {
      search(section, function (found) {
        here.hidden = true;
        section.hidden = false;
        section.querySelector(".search-count").textContent = count(found.pages.length);
        section.querySelector(".search-title").focus();
      }, function () {
        section.querySelector(".search-count").textContent = say("failed");
      });
    });
  }

  function search(section, done, failed) {
    var version = section.getAttribute("data-version");
    load(section.getAttribute("data-index"), function () {
      var index = indexes[version];
      if (!index) {
        failed();
        return;
      }
      var found = index.find(query);
      if (found.pages.length) {
        section.hidden = false;
        show(section, index, found, 0);
      }
      done(found);
    }, failed);
  }

  function hint(found) {
    var place = results.querySelector(".search-hint");
    if (found.pages.length && found.partial) {
      place.textContent = say("partial") + " ";
    }
    if (found.suggestion) {
      var link = document.createElement("a");
      link.href = "?q=" + encodeURIComponent(found.suggestion);
      link.textContent = found.suggestion;
      place.appendChild(document.createTextNode(say("suggestion") + " "));
      place.appendChild(link);
    }
    place.hidden = !place.textContent;
  }

  function show(section, index, found, from) {
    var list = section.querySelector(".search-hits");
    var more = section.querySelector(".search-more");
    var first = null;
    found.pages.slice(from, from + STEP).forEach(function (number) {
      var page = index.page(number);
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.className = "search-link";
      link.href = results.getAttribute("data-root") + page.url;
      link.textContent = page.title;
      item.appendChild(link);
      list.appendChild(item);
      first = first || link;
      excerpt(section, index, found, page, item);
    });
    more.hidden = found.pages.length <= from + STEP;
    more.onclick = function () {
      show(section, index, found, from + STEP).focus();
    };
    return first;
  }

  function excerpt(section, index, found, page, item) {
    var key = section.getAttribute("data-version") + page.chunk;
    function fill() {
      if (texts[key] && texts[key] !== true) {
        write(item, index.excerpt(texts[key][page.place], found.terms), page);
      }
    }
    if (texts[key] && texts[key].length) {
      fill();
    } else {
      wait(key, section.getAttribute("data-texts") + page.chunk + ".js", fill);
    }
  }

  /* Several results may wait for the same texts. */
  function wait(key, src, fill) {
    if (texts[key]) {
      texts[key].waiting.push(fill);
      return;
    }
    var waiting = [fill];
    texts[key] = {waiting: waiting};
    load(src, function () {
      waiting.forEach(function (each) {
        each();
      });
    }, function () {
      texts[key] = undefined;
    });
  }

  function write(item, best, page) {
    if (!best) {
      return;
    }
    var text = document.createElement("p");
    text.className = "search-excerpt";
    text.textContent = best.before ? "… " : "";
    best.pieces.forEach(function (piece) {
      var node = typeof piece === "string" ? document.createTextNode(piece) : document.createElement("mark");
      if (typeof piece !== "string") {
        node.textContent = piece[0];
      }
      text.appendChild(node);
    });
    text.appendChild(document.createTextNode(best.after ? "…" : ""));
    item.appendChild(text);
    if (best.id && best.heading) {
      var place = document.createElement("p");
      var link = document.createElement("a");
      place.className = "search-place";
      link.href = results.getAttribute("data-root") + page.url + "#" + encodeURIComponent(best.id);
      link.textContent = best.heading;
      place.appendChild(document.createTextNode(say("place") + " "));
      place.appendChild(link);
      item.appendChild(place);
    }
  }

  /* Arrows lead from the field to the first result and on to the next. */
  function walk(event) {
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    var links = Array.prototype.slice.call(results.querySelectorAll(".search-link"));
    var here = links.indexOf(document.activeElement);
    var start = document.activeElement === input || document.activeElement.className === "search-title";
    var next = here < 0 ? (start && step > 0 ? links[0] : null) : here + step < 0 ? input : links[here + step];
    if (step && next && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      next.focus();
    }
  }
})();
