/* Reading aids: larger letters, more contrast, more space, reading aloud. Keeps the reader's choice on the device, and only
   after the reader has made one. */
(function () {
  "use strict";
  var KEY = "faden-reading-aids";
  var AIDS = ["size", "contrast", "space"];
  var LEFT_OUT = "nav, form, script, style, svg, button, [hidden], [aria-hidden=true], .visually-hidden";
  var BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, caption, th, td, blockquote, summary, div, section, main";

  var root = document.documentElement;
  var aids = document.querySelector(".aids");
  if (!aids) {
    return;
  }
  var chosen = kept() || {};
  var synth = window.speechSynthesis;
  var read = part("read");
  var stop = part("stop");
  var sentences = [];
  var at = 0;
  var running = 0;

  aids.hidden = false;
  AIDS.forEach(apply);
  part("memory").hidden = kept() === null;
  aids.addEventListener("change", function (event) {
    chosen[event.target.name] = Number(event.target.value);
    apply(event.target.name);
    tell(keep() ? "kept" : "unkept");
  });
  part("forget").addEventListener("click", forget);
  if (synth && window.SpeechSynthesisUtterance) {
    /* Asking for voices wakes the speech service, so nobody waits for it before the aids are opened. */
    part("title").addEventListener("click", offer);
    if (synth.addEventListener) {
      synth.addEventListener("voiceschanged", offer);
    }
    read.addEventListener("click", function () {
      if (running) {
        pause();
      } else {
        goOn();
      }
    });
    stop.addEventListener("click", function () {
      end();
      read.focus();
    });
    window.addEventListener("pagehide", end);
  }

  function part(name) {
    return aids.querySelector(".aids-" + name);
  }

  function tell(words) {
    part("status").textContent = aids.getAttribute("data-" + words);
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch (e) {
      return null;
    }
  }

  /* Whether the browser lets us keep the choice. */
  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch (e) {
      return false;
    }
    part("memory").hidden = false;
    return true;
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
    } catch (e) {
      /* Then there is nothing to forget. */
    }
    chosen = {};
    AIDS.forEach(apply);
    part("title").focus();
    part("memory").hidden = true;
    tell("forgotten");
  }

  function apply(aid) {
    var value = chosen[aid] || 0;
    root.classList.remove("aids-" + aid + "-1", "aids-" + aid + "-2");
    if (value) {
      root.classList.add("aids-" + aid + "-" + value);
    }
    var choice = aids.querySelector("input[name=" + aid + "][value=\"" + value + "\"]");
    if (choice) {
      choice.checked = true;
    }
  }

  /* A voice of the device: others would send the text away. */
  function voice(language) {
    var wanted = language.toLowerCase();
    var fit = synth.getVoices().filter(function (each) {
      return each.localService && each.lang.toLowerCase().replace("_", "-").split("-")[0] === wanted.split("-")[0];
    });
    return fit.filter(function (each) {
      return each.lang.toLowerCase().replace("_", "-") === wanted;
    })[0] || fit[0];
  }

  function offer() {
    part("voice").hidden = !voice(root.lang);
  }

  /* The sentences of the page in their order, each with its paragraph and its language. */
  function collect() {
    var found = [];
    var walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT, null, false);
    var last = null;
    while (walker.nextNode()) {
      var holder = walker.currentNode.parentElement;
      var block = holder.closest(BLOCKS);
      var language = holder.closest("[lang]").lang;
      if (holder.closest(LEFT_OUT) || !holder.getClientRects().length) {
        continue;
      }
      if (last && last.block === block && last.language === language) {
        last.text += walker.currentNode.data;
      } else {
        last = {block: block, language: language, text: walker.currentNode.data};
        found.push(last);
      }
    }
    return found.reduce(function (all, each) {
      (each.text.replace(/\s+/g, " ").replace(/\u00ad/g, "").match(/.+?(?:[.!?:](?= )|$)/g) || []).forEach(function (sentence) {
        if (/[^\s.!?:,;–-]/.test(sentence)) {
          all.push({block: each.block, language: each.language, text: sentence.trim()});
        }
      });
      return all;
    }, []);
  }

  function goOn() {
    if (at === 0) {
      sentences = collect();
    }
    running++;
    read.textContent = aids.getAttribute("data-pause");
    stop.hidden = false;
    say(running);
  }

  /* Stops and remembers the sentence: not every device can pause a voice. */
  function pause() {
    running = 0;
    synth.cancel();
    read.textContent = aids.getAttribute("data-go-on");
  }

  function end() {
    running = 0;
    at = 0;
    synth.cancel();
    mark(null);
    read.textContent = aids.getAttribute("data-read");
    stop.hidden = true;
  }

  function say(turn) {
    var sentence = sentences[at];
    if (!sentence) {
      end();
      return;
    }
    var utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice(sentence.language) || voice(root.lang);
    utterance.lang = utterance.voice.lang;
    utterance.onend = utterance.onerror = function () {
      if (turn === running) {
        at++;
        say(turn);
      }
    };
    mark(sentence.block);
    synth.speak(utterance);
  }

  function mark(block) {
    var before = document.querySelector(".aids-reading");
    if (before && before !== block) {
      before.classList.remove("aids-reading");
    }
    if (block && before !== block) {
      block.classList.add("aids-reading");
      block.scrollIntoView({block: "nearest"});
    }
  }
})();
