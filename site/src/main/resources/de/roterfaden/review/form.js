(function () {
  'use strict';
  var main = document.getElementById('form');
  var words = main.dataset;
  var changed = false;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function value(within, name) {
    var field = within.querySelector('[name="' + name + '"]');
    return field ? field.value.trim() : '';
  }

  function stance(point) {
    var chosen = point.querySelector('input[type="radio"]:checked');
    return chosen ? chosen.value : '';
  }

  function isOn(within, name) {
    var box = within.querySelector('[name="' + name + '"]');
    return Boolean(box && box.checked);
  }

  function collect() {
    return {
      form: 'roter-faden-review',
      schema: 1,
      round: words.round,
      group: words.group,
      token: words.token,
      positions: all('.point').map(function (point) {
        return {
          point: point.dataset.point,
          wording: point.dataset.wording,
          stance: stance(point),
          reason: value(point, 'reason'),
          proposal: value(point, 'proposal'),
          minority: value(point, 'minority'),
          joint: all('[name="joint"]:checked', point).map(function (box) { return box.value; }),
          resolved: value(point, 'resolved'),
          released: isOn(point, 'released')
        };
      }).filter(function (it) {
        return it.stance || it.reason || it.proposal || it.minority || it.resolved || it.joint.length || it.released;
      }),
      contributions: all('.contribution').map(function (one) {
        return { kind: value(one, 'kind'), chapter: value(one, 'chapter'), text: value(one, 'text'), released: isOn(one, 'released') };
      }).filter(function (it) { return it.kind || it.text; })
    };
  }

  function set(within, name, text) {
    var field = within.querySelector('[name="' + name + '"]');
    if (field) { field.value = typeof text === 'string' ? text : ''; }
  }

  function fill(saved) {
    var byPoint = {};
    (saved.positions || []).forEach(function (it) { byPoint[it.point] = it; });
    all('.point').forEach(function (point) {
      var it = byPoint[point.dataset.point] || {};
      all('input[type="radio"]', point).forEach(function (choice) { choice.checked = choice.value === it.stance; });
      ['reason', 'proposal', 'minority', 'resolved'].forEach(function (name) { set(point, name, it[name]); });
      all('[name="joint"]', point).forEach(function (box) { box.checked = (it.joint || []).indexOf(box.value) >= 0; });
      point.querySelector('[name="released"]').checked = it.released === true;
    });
    all('.contribution').forEach(function (one, index) {
      var it = (saved.contributions || [])[index] || {};
      ['kind', 'chapter', 'text'].forEach(function (name) { set(one, name, it[name]); });
      one.querySelector('[name="released"]').checked = it.released === true;
    });
    check(false);
  }

  function say(text) {
    all('.status').forEach(function (line) { line.textContent = text; });
  }

  // Which points still lack something; the first of them gets the focus if asked for.
  function check(lead) {
    var open = 0;
    var first = null;
    all('.point').forEach(function (point) {
      var chosen = stance(point);
      var written = value(point, 'reason') || value(point, 'proposal') || value(point, 'minority');
      var problem = '';
      if ((chosen === 'change' || chosen === 'object') && !value(point, 'reason')) {
        problem = words.reasonMissing;
      } else if (!chosen && written) {
        problem = words.stanceMissing;
      }
      var reason = point.querySelector('[name="reason"]');
      var line = point.querySelector('.problem');
      if (line.textContent !== problem) { line.textContent = problem; }
      reason.setAttribute('aria-invalid', problem ? 'true' : 'false');
      if (problem) { open += 1; first = first || reason; }
    });
    if (lead && first) { first.focus(); }
    return open;
  }

  function save() {
    var open = check(true);
    var blob = new Blob([JSON.stringify(collect(), null, 2) + '\n'], { type: 'application/json' });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = words.file + '.json';
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    changed = false;
    say(words.saved + ' ' + (open ? words.open.replace('{0}', String(open)) : words.complete));
  }

  function load(event) {
    var file = event.target.files[0];
    if (!file) { return; }
    var reader = new FileReader();
    reader.onload = function () {
      var saved;
      try { saved = JSON.parse(String(reader.result)); } catch (broken) { saved = null; }
      if (!saved || saved.form !== 'roter-faden-review') {
        say(words.unreadable);
      } else if (saved.round !== words.round || saved.group !== words.group) {
        say(words.other);
      } else {
        fill(saved);
        changed = false;
        say(words.loaded);
      }
      event.target.value = '';
    };
    reader.readAsText(file);
  }

  all('.needs-script').forEach(function (part) { part.hidden = false; });
  all('.save').forEach(function (button) { button.addEventListener('click', save); });
  all('.load').forEach(function (input) { input.addEventListener('change', load); });
  main.addEventListener('input', function (event) {
    if (event.target.type !== 'file') { changed = true; }
  });
  main.addEventListener('change', function (event) {
    if (event.target.type === 'radio' || event.target.name === 'reason') { check(false); }
  });
  window.addEventListener('beforeunload', function (event) {
    if (changed) { event.preventDefault(); event.returnValue = ''; }
  });
}());
