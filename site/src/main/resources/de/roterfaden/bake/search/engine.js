/* Answers questions to the index of one language version. SearchIndex.java writes the data that it
   reads, Token.java cuts texts into words by the same rules. It leaves nothing behind but an event. */
(function (data, stem) {
  "use strict";
  var GONE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
  var SEPARATOR = /[\0-,.\/:-@\[-`{-\u00b6\u00b8-\u00bf\u00d7\u00f7\u2000-\u200f\u2012-\u2026\u2028-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ud800-\uf8ff\ufe00-\ufe0f\ufff0-\uffff]+/;
  var JOINER = /[-\u2010\u2011\u00b7\u2027]/;
  var DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  var LONGEST = 60;

  /* What a word is worth by its place: once, a few times, often; in a heading, also in the text; in the title. */
  var PLACES = [1, 1.4, 1.8, 3, 3.8, 9];
  var EXACT = 1;
  var STEM = 0.8;
  var PREFIX = 0.55;
  var PART = 0.45;
  var PART_PREFIX = 0.3;

  var spelt = unfold(data.words);
  var keys = spelt.map(fold);
  var postings = data.postings.split(" ");
  var parts = unfold(data.parts);
  var members = data.members.split(" ");
  var urls = data.urls.split("\n");
  var titles = data.titles.split("\n");
  var values = {};
  var stops = {};
  var masks = [];
  var i;
  for (i = 0; i < 64; i++) {
    values[DIGITS.charCodeAt(i)] = i;
  }
  data.stops.split(" ").forEach(function (word) {
    stops[word] = true;
  });

  /* A sorted list in which each word says how much of the one before it begins with, and whether it is spelt with a capital. */
  function unfold(list) {
    var before = "";
    return list === "" ? [] : list.split(" ").map(function (entry) {
      var code = entry.charCodeAt(0) - 48;
      before = before.slice(0, code % 32) + entry.slice(1);
      return code < 32 ? before : before.replace(/(^|-)([^-])/g, function (all, hyphen, letter) {
        return hyphen + letter.toUpperCase();
      });
    });
  }

  function fold(word) {
    var lower = word.toLowerCase().replace(/-/g, "");
    if (/^[a-z0-9]*$/.test(lower)) {
      return lower;
    }
    return lower.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/ß/g, "ss")
      .replace(/æ/g, "ae").replace(/œ/g, "oe").replace(/ø/g, "o").replace(/ł/g, "l");
  }

  /* The words of a text as they are written, "Bürger-Beteiligung" as one, "CO2-frei" as two. */
  function words(text) {
    var found = [];
    text.normalize("NFKC").replace(GONE, "").split(SEPARATOR).forEach(function (token) {
      var word = "";
      token.split(JOINER).forEach(function (part) {
        if (word !== "" && (part === "" || /\d$/.test(word) || /^\d/.test(part))) {
          found.push(word);
          word = "";
        }
        word += part;
      });
      if (word !== "") {
        found.push(word);
      }
    });
    return found.map(function (word) {
      return word.slice(0, LONGEST);
    });
  }

  /* The keys of a word that people type: "buerger" and "bürger" mean the same. */
  function keysOf(typed) {
    var lower = typed.toLowerCase();
    return [
      fold(lower),
      fold(lower.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue")),
      fold(lower.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u"))
    ].filter(function (key, place, all) {
      return key !== "" && all.indexOf(key) === place;
    });
  }

  function lowerBound(list, key) {
    var low = 0;
    var high = list.length;
    var middle;
    while (low < high) {
      middle = (low + high) >> 1;
      if (list[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function each(list, beginning, act) {
    for (var at = lowerBound(list, beginning); at < list.length && list[at].indexOf(beginning) === 0; at++) {
      act(at, list[at]);
    }
  }

  /* What a stem's words begin with; an English y has become i. */
  function root(stemmed) {
    return stemmed.length > 3 ? stemmed.slice(0, -1) : stemmed;
  }

  /* Calls back with every number of a packed list. */
  function unpack(packed, act) {
    var number = 0;
    for (var at = 0; at < packed.length; at++) {
      var digit = values[packed.charCodeAt(at)];
      number = number * 32 + (digit & 31);
      if (digit < 32) {
        act(number);
        number = 0;
      }
    }
  }

  /* The words of the index that a typed word means, and how well. */
  function meanings(term) {
    var found = {};
    function add(word, quality) {
      if (!(found[word] >= quality)) {
        found[word] = quality;
      }
    }
    function addMembers(part, quality) {
      var word = -1;
      unpack(members[part], function (step) {
        word += step + 1;
        add(word, quality);
      });
    }
    term.keys.forEach(function (key, place) {
      var stemmed = term.stems[place];
      ["", "ge"].forEach(function (before) {
        each(keys, before + root(stemmed), function (word, other) {
          if (stem(other) === stemmed) {
            add(word, STEM);
          }
        });
      });
      each(parts, stemmed, function (part, other) {
        if (other === stemmed) {
          addMembers(part, PART);
        }
      });
      if (key.length > 2) {
        each(keys, key, function (word, other) {
          add(word, other === key ? EXACT : PREFIX);
        });
        each(parts, key, function (part) {
          addMembers(part, PART_PREFIX);
        });
      } else {
        var at = lowerBound(keys, key);
        if (keys[at] === key) {
          add(at, EXACT);
        }
      }
    });
    return found;
  }

  function terms(query) {
    var all = words(query).map(function (typed) {
      var spellings = keysOf(typed);
      return {typed: typed, keys: spellings, stems: spellings.map(stem)};
    }).filter(function (term, place, list) {
      return list.every(function (other, before) {
        return before >= place || other.keys[0] !== term.keys[0];
      });
    });
    var telling = all.filter(function (term) {
      return !stops[term.keys[0]];
    });
    return telling.length ? telling : all;
  }

  /* The pages for a query, the best first: {pages: [number], partial, suggestion, terms}. */
  function find(query) {
    var asked = terms(query);
    var scores = [];
    var matched = [];
    var unknown = false;
    asked.forEach(function (term) {
      var found = meanings(term);
      var best = [];
      var pages = [];
      term.known = false;
      Object.keys(found).forEach(function (word) {
        var page = -1;
        term.known = true;
        unpack(postings[word], function (number) {
          var score = found[word] * PLACES[number % 6];
          page += Math.floor(number / 6) + 1;
          if (best[page] === undefined) {
            pages.push(page);
          }
          if (!(best[page] >= score)) {
            best[page] = score;
          }
        });
      });
      unknown = unknown || !term.known;
      pages.forEach(function (page) {
        scores[page] = (scores[page] || 0) + best[page] * Math.log(1 + urls.length / pages.length);
        matched[page] = (matched[page] || 0) + 1;
      });
    });
    var most = 0;
    var hits = [];
    scores.forEach(function (score, page) {
      if (matched[page] > most) {
        most = matched[page];
        hits = [];
      }
      if (matched[page] === most) {
        hits.push(page);
      }
    });
    hits.sort(function (a, b) {
      return scores[b] - scores[a] || a - b;
    });
    return {pages: hits, partial: most < asked.length, suggestion: unknown ? suggestion(asked) : "", terms: asked};
  }

  function suggestion(asked) {
    var changed = false;
    var better = asked.map(function (term) {
      var near = term.known ? -1 : nearest(term.keys[0]);
      changed = changed || near >= 0;
      return near < 0 ? term.typed : spelt[near];
    });
    return changed ? better.join(" ") : "";
  }

  /* The word that was probably meant: the nearest one, else the one that a compound ends with; -1 if there is none. */
  function nearest(key) {
    var best = -1;
    var worth = 0;
    var limit = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
    var mask = maskOf(key);
    keys.forEach(function (other, word) {
      if (limit && Math.abs(other.length - key.length) <= limit && bits(mask ^ letters(word)) <= 2 * limit) {
        var steps = distance(key, other, limit);
        var value = steps > limit ? 0
          : 100 * (3 - steps) + (other.charAt(0) === key.charAt(0) ? 50 : 0) + Math.min(postings[word].length, 49);
        if (value > worth) {
          worth = value;
          best = word;
        }
      }
    });
    for (var from = 1; best < 0 && from <= key.length - 4; from++) {
      var at = lowerBound(keys, key.slice(from));
      best = keys[at] === key.slice(from) ? at : -1;
    }
    return best;
  }

  /* Which letters a word of the index has; found out when it is first asked for. */
  function letters(word) {
    masks[word] = masks[word] || maskOf(keys[word]);
    return masks[word];
  }

  function maskOf(key) {
    var mask = 0;
    for (var at = 0; at < key.length; at++) {
      mask |= 1 << (key.charCodeAt(at) & 31);
    }
    return mask;
  }

  function bits(mask) {
    var count = 0;
    while (mask) {
      mask &= mask - 1;
      count++;
    }
    return count;
  }

  /* How many letters are wrong, missing, too many or swapped; more than the limit is as good as infinite. */
  function distance(a, b, limit) {
    var before = [];
    var last = [];
    var row;
    for (var j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (var i = 1; i <= a.length; i++) {
      var least = i;
      row = [i];
      for (j = 1; j <= b.length; j++) {
        var same = a.charAt(i - 1) === b.charAt(j - 1);
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return least;
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  /* Which of the terms a word of a text shows, from 0; -1 for none. */
  function shown(token, asked) {
    var keysHere = words(token).map(fold);
    for (var t = 0; t < asked.length; t++) {
      for (var k = 0; k < asked[t].keys.length; k++) {
        var key = asked[t].keys[k];
        var stemmed = asked[t].stems[k];
        for (var w = 0; w < keysHere.length; w++) {
          var here = keysHere[w];
          if (here === key || key.length > 2 && here.indexOf(key) >= 0
              || here.indexOf(root(stemmed)) >= 0 && (stem(here) === stemmed || stemmed.length > 2 && here.indexOf(stemmed) >= 0)) {
            return t;
          }
        }
      }
    }
    return -1;
  }

  /* The place of a page that tells most of the terms: {id, heading, pieces: [text or [marked text]], before, after}. */
  function excerpt(sections, asked) {
    var best = null;
    sections.forEach(function (section, place) {
      var tokens = [];
      section[2].split(" ").forEach(function (text) {
        tokens.push({text: text, term: shown(text, asked)});
      });
      var inHeading = words(section[1]).some(function (word) {
        return shown(word, asked) >= 0;
      });
      tokens.forEach(function (token, at) {
        if (token.term >= 0 || at === 0) {
          var seen = {};
          tokens.slice(at, at + 24).forEach(function (other) {
            seen[other.term] = true;
          });
          delete seen[-1];
          var worth = 3 * Object.keys(seen).length + (inHeading ? 1 : 0) + (place === 0 ? 0.5 : 0);
          if (!best || worth > best.worth) {
            best = {worth: worth, section: section, tokens: tokens, at: at};
          }
        }
      });
    });
    return best && cut(best);
  }

  function cut(best) {
    var from = Math.max(0, best.at - 8);
    var to = Math.min(best.tokens.length, best.at + 26);
    var pieces = [];
    best.tokens.slice(from, to).forEach(function (token) {
      var inner = token.term < 0 ? null : /^([("„“‚‘»›]*)(.*?)([.,;:!?)"“”‘’«‹…]*)$/.exec(token.text);
      if (inner) {
        pieces.push(inner[1], [inner[2]], inner[3] + " ");
      } else {
        pieces.push(token.text + " ");
      }
    });
    return {id: best.section[0], heading: best.section[1], pieces: pieces, before: from > 0, after: to < best.tokens.length};
  }

  /* The number of the file that holds the texts of a page. */
  function chunk(page) {
    var number = 0;
    while (number + 1 < data.chunks.length && data.chunks[number + 1] <= page) {
      number++;
    }
    return number;
  }

  document.dispatchEvent(new CustomEvent("faden:index", {detail: {
    version: data.version,
    size: urls.length,
    find: find,
    excerpt: excerpt,
    page: function (number) {
      return {url: urls[number], title: titles[number], chunk: chunk(number), place: number - data.chunks[chunk(number)]};
    }
  }}));
})
