/*
 * Keeps a picture in view while the text steps through it, and brings near what a step tells of.
 * Whoever wants no motion reads the picture and then the text, as without this script.
 */
(function () {
  "use strict";

  var LOW = 460;

  function make(name, classes, words) {
    var element = document.createElement(name);
    element.className = classes;
    element.textContent = words || "";
    return element;
  }

  function between(least, value, most) {
    return Math.max(least, Math.min(most, value));
  }

  function tell(block) {
    var stage = block.querySelector(".faden-scrolly-stage");
    var picture = stage && stage.querySelector("img");
    var steps = Array.prototype.slice.call(block.querySelectorAll(".faden-scrolly-step"));
    if (!picture || steps.length === 0) {
      return;
    }
    var view = make("div", "faden-scrolly-window");
    var controls = make("div", "faden-scrolly-controls");
    var count = make("p", "faden-scrolly-count");
    var said = make("p", "faden-scrolly-said");
    var back = control("previous", -1);
    var on = control("next", 1);
    var here = -2;
    var waiting = false;

    stage.appendChild(view);
    view.appendChild(picture);
    said.setAttribute("role", "status");
    [back, on, count].forEach(function (part) {
      controls.appendChild(part);
    });
    stage.appendChild(controls);
    block.appendChild(said);

    function control(name, by) {
      var button = make("button", "faden-scrolly-button", block.getAttribute("data-" + name));
      button.type = "button";
      button.addEventListener("click", function () {
        var step = steps[between(0, here + by, steps.length - 1)];
        said.textContent = step.textContent;
        step.scrollIntoView({ behavior: "smooth" });
      });
      return button;
    }

    /* The whole picture and the controls fit into the upper half of the screen. */
    function measure() {
      var live = window.innerHeight >= LOW;
      var ratio = picture.getAttribute("width") / picture.getAttribute("height") || 1.6;
      block.classList.toggle("is-live", live);
      controls.hidden = !live;
      view.style.maxWidth = live ? Math.round(window.innerHeight * 0.42 * ratio) + "px" : "";
      steps.forEach(function (step) {
        step.style.scrollMarginTop = live ? stage.offsetHeight + 8 + "px" : "";
      });
      here = -2;
      look();
    }

    /* The step that is read: the last one that has come up under the picture. */
    function look() {
      var line = stage.getBoundingClientRect().bottom + window.innerHeight * 0.2;
      var found = -1;
      steps.forEach(function (step, index) {
        if (step.getBoundingClientRect().top < line) {
          found = index;
        }
      });
      waiting = false;
      if (found !== here) {
        here = found;
        show(steps[found]);
      }
    }

    function show(step) {
      var live = block.classList.contains("is-live");
      var near = live && step ? Number(step.getAttribute("data-near")) || 1 : 1;
      var x = step ? step.getAttribute("data-x") / 100 : 0;
      var y = step ? step.getAttribute("data-y") / 100 : 0;
      /* What is near is shown larger, so a larger size of the picture may be needed. */
      if (near > 1) {
        picture.sizes = Math.ceil(picture.offsetWidth * near) + "px";
      }
      picture.style.transform =
        near === 1
          ? ""
          : "translate(" +
            between(1 - near, 0.5 - x * near, 0) * 100 +
            "%," +
            between(1 - near, 0.5 - y * near, 0) * 100 +
            "%) scale(" +
            near +
            ")";
      steps.forEach(function (other) {
        other.classList.toggle("is-here", other === step);
      });
      back.disabled = here < 1;
      on.disabled = here === steps.length - 1;
      count.textContent = block
        .getAttribute("data-count")
        .replace("{0}", Math.max(1, here + 1))
        .replace("{1}", steps.length);
    }

    function later() {
      if (!waiting) {
        waiting = true;
        window.requestAnimationFrame(look);
      }
    }

    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("resize", measure);
    window.addEventListener("load", measure);
    measure();
  }

  if (window.matchMedia && window.matchMedia("(prefers-reduced-motion: no-preference)").matches) {
    Array.prototype.slice.call(document.querySelectorAll(".faden-scrolly")).forEach(tell);
  }
})();
