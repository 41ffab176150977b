/* Finds the places of points on pictures. Part of the preview (faden serve) only. */
(function () {
  "use strict";

  var script = document.currentScript;
  if (!document.querySelector("main img")) {
    return;
  }
  var style = document.createElement("link");
  var tool = document.createElement("div");
  var rest = document.createElement("div");
  var hint = document.createElement("p");
  var lines = document.createElement("textarea");
  var count = 0;

  function word(name) {
    return script.getAttribute("data-" + name);
  }

  function button(name, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = word(name);
    made.addEventListener("click", act);
    return made;
  }

  function percent(part) {
    return String(Math.round(Math.max(0, Math.min(1, part)) * 1000) / 10);
  }

  /* What is on the screen counts, so this is right on a picture that has come near, too. */
  function take(picture, event) {
    var box = picture.getBoundingClientRect();
    count += 1;
    lines.value +=
      "      - id: " + (document.documentElement.lang === "en" ? "point-" : "punkt-") + count +
      "\n        x: " + percent((event.clientX - box.left) / box.width) +
      "\n        y: " + percent((event.clientY - box.top) / box.height) +
      '\n        title: "' + word("title") + '"' +
      '\n        text: "' + word("text") + '"\n';
    lines.scrollTop = lines.scrollHeight;
  }

  function isOn() {
    return pick.getAttribute("aria-pressed") === "true";
  }

  /* Before the page's own scripts see the click; points that lie on a picture count as the picture. */
  function click(event) {
    if (!isOn() || tool.contains(event.target)) {
      return;
    }
    var under = document.elementsFromPoint(event.clientX, event.clientY).filter(function (element) {
      return element.tagName === "IMG";
    })[0];
    if (under) {
      event.preventDefault();
      event.stopPropagation();
      take(under, event);
    }
  }

  var pick = button("pick", function () {
    var on = !isOn();
    pick.setAttribute("aria-pressed", String(on));
    rest.hidden = !on;
    document.documentElement.classList.toggle("-faden-picking", on);
  });
  var copy = button("copy", function () {
    lines.select();
    document.execCommand("copy");
    copy.textContent = word("copied");
    setTimeout(function () {
      copy.textContent = word("copy");
    }, 2000);
  });

  style.rel = "stylesheet";
  style.href = "/-faden/points.css";
  tool.className = "-faden-points";
  pick.setAttribute("aria-pressed", "false");
  hint.textContent = word("hint");
  lines.readOnly = true;
  lines.setAttribute("aria-label", word("pick"));
  rest.hidden = true;
  rest.appendChild(hint);
  rest.appendChild(lines);
  rest.appendChild(copy);
  rest.appendChild(
    button("clear", function () {
      lines.value = "";
      count = 0;
    })
  );
  tool.appendChild(pick);
  tool.appendChild(rest);
  document.head.appendChild(style);
  document.body.appendChild(tool);
  document.addEventListener("click", click, true);
})();
