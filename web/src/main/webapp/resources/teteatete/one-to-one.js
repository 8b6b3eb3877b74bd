/* The page of a one-to-one: its clocks, the part at hand, who is there, and what becomes of what is typed. */
(function () {
  "use strict";

  var PHONE = matchMedia("(max-width: 900px)");
  var LONGEST_SHOWN = 25;
  var SILENCE = 15000;
  var settings = null;
  var said = { seconds: {}, at: null, there: false };
  var heardAt = 0;
  var typedAt = 0;
  var typedIn = null;
  var current = null;
  var marked = null;
  var lastState = null;
  var filled = [];
  var line = null;
  var form = null;
  var kept = null;

  function each(selector, work) {
    document.querySelectorAll(selector).forEach(work);
  }

  function clock(seconds) {
    return Math.floor(seconds / 60) + ":" + String(Math.floor(seconds % 60)).padStart(2, "0");
  }

  function fill(bar, seconds, share) {
    var rect = bar.querySelector("rect");
    rect.setAttribute("width", Math.min(100, seconds / share * 100) + "%");
    rect.setAttribute("class", seconds > share ? "over" : "");
  }

  /* — clocks — */

  function tick() {
    if (Date.now() - heardAt > SILENCE && (said.there || said.writing)) {
      said.there = false;
      said.writing = null;
      showOther(said);
    }
    var whole = document.getElementById("clock");
    if (whole) {
      var seconds = Math.max(0, Number(whole.dataset.elapsed) + performance.now() / 1000);
      whole.querySelector("b").textContent = clock(seconds);
      fill(whole, seconds, Number(whole.dataset.minutes) * 60);
    }
    each(".step", function (step) {
      var share = Number(step.dataset.share);
      var used = said.seconds[step.dataset.part] || 0;
      if (step.dataset.part === said.at && (settings.leads || said.there)) {
        used += Math.min(LONGEST_SHOWN, (Date.now() - heardAt) / 1000);
      }
      step.querySelector(".used").textContent = (used >= 1 ? clock(used) + " / " : "") + share + " min";
      fill(step, used, share * 60);
    });
  }

  /* — the part at hand — */

  /* What the rail says of each part: its number while it is at hand or empty, else that it is filled. */
  function mark(key) {
    marked = key;
    each(".part", function (part) { part.classList.toggle("on", part.dataset.part === key); });
    each(".step", function (step) {
      var on = step.dataset.part === key;
      var done = filled.indexOf(step.dataset.part) >= 0;
      step.classList.toggle("on", on);
      step.classList.toggle("done", done);
      if (on) {
        step.setAttribute("aria-current", "step");
      } else {
        step.removeAttribute("aria-current");
      }
      number(step, done && !on);
      step.querySelector(".how").textContent = on && settings.state === "IN_PROGRESS" ? settings.running
        : done ? settings.filled : step.dataset.empty;
    });
    turnPages(key);
  }

  function number(step, checked) {
    var place = step.querySelector(".n");
    place.textContent = checked ? "" : step.dataset.number;
    if (checked) {
      place.append(Object.assign(document.createElement("i"), { className: "pi pi-check", ariaHidden: "true" }));
    }
  }

  function atHand(key) {
    if (current !== key) {
      current = key;
      mark(key);
      if (line !== null) {
        line.say();
      }
    }
  }

  function steps() {
    return Array.from(document.querySelectorAll(".step"), function (step) { return step.dataset.part; });
  }

  function go(key) {
    var part = document.querySelector(".part[data-part='" + key + "']");
    if (PHONE.matches) {
      each(".part", function (other) { other.open = other === part; });
    }
    part.open = true;
    atHand(key);
    part.scrollIntoView({ block: "start" });
    var field = part.querySelector("textarea, input:not([type=hidden]), summary");
    field.focus({ preventScroll: true });
  }

  /* The two buttons on a phone: the part before, and the one after or the end. */
  function turnPages(key) {
    var keys = steps();
    var at = keys.indexOf(key);
    each("[data-turn]", function (button) {
      var to = keys[at + Number(button.dataset.turn)];
      var last = Number(button.dataset.turn) > 0 && at === keys.length - 1;
      button.hidden = last;
      button.disabled = to === undefined;
      var name = to === undefined ? "" : document.querySelector(".part[data-part='" + to + "'] h2").textContent;
      var label = button.querySelector("span");
      button.dataset.to = to || "";
      if (label) {
        label.textContent = name;
      } else {
        button.setAttribute("aria-label", button.dataset.label + (name === "" ? "" : " : " + name));
      }
    });
    each("[data-last='phone']", function (button) { button.hidden = at !== keys.length - 1; });
  }

  /* — what is written — */

  function sum(fields) {
    each(".part", function (part) {
      var line = part.querySelector(".gist");
      if (line) {
        line.textContent = fields
          .filter(function (field) { return part.contains(field.slot) && field.slot.dataset.kind === "TEXT"; })
          .map(function (field) { return field.read(); })
          .filter(Boolean)
          .join(" · ");
      }
    });
  }

  function show(document_, fields) {
    filled = document_.filled;
    mark(marked);
    each(".bal [data-half]", function (half) {
      var done = document_.halves.indexOf(half.dataset.half) >= 0;
      half.classList.toggle("c-ok", done);
      half.lastElementChild.textContent = done ? half.dataset.filled : half.dataset.empty;
    });
    fields.forEach(function (field) {
      if (field.slot.dataset.guarded === "true" && field.theirs === null) {
        live.wording.show(field, document_.cautions[field.name] || []);
      }
    });
    sum(fields);
  }

  var signs = {
    saved: ["pi-cloud", "c-ok"],
    saving: ["pi-sync", ""],
    failed: ["pi-exclamation-triangle", "c-bad"],
    expired: ["pi-exclamation-triangle", "c-bad"],
    closed: ["pi-exclamation-triangle", "c-bad"]
  };

  function state(name) {
    lastState = name;
    var time = new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" });
    each(".save-state", function (place) {
      place.querySelector("i").className = "pi " + signs[name].join(" ");
      var text = place.dataset[name] || place.dataset.failed;
      place.querySelector("[role=status]").textContent = name === "failed" ? "" : text.replace("{0}", time);
      var retry = place.querySelector("button");
      retry.hidden = name !== "failed";
      retry.textContent = place.dataset.failed;
    });
    each("[data-when='" + name + "']", function (notice) { notice.hidden = false; });
    if (name === "closed" || name === "expired") {
      each(".part textarea, .part input", function (input) { input.readOnly = true; });
    }
  }

  function conflict(field) {
    field.asides.querySelectorAll(".conflict").forEach(function (one) { one.remove(); });
    if (field.theirs === null) {
      return;
    }
    live.wording.show(field, []);
    var one = document.getElementById("conflict-template").content.firstElementChild.cloneNode(true);
    one.querySelector("q").textContent = shown(field, field.theirs.text);
    one.querySelectorAll("[data-choose]").forEach(function (button) {
      button.hidden = button.dataset.choose === "both" && field.slot.dataset.kind !== "TEXT";
      button.addEventListener("click", function () {
        form.choose(field, button.dataset.choose);
        field.focus();
      });
    });
    field.asides.append(one);
    state("failed");
  }

  /* What the other chose, as this page names it. */
  function shown(field, text) {
    if (text === "") {
      return settings.nothing;
    }
    if (field.slot.dataset.kind === "CHOICE") {
      return field.slot.querySelector("input[value='" + text + "']").labels[0].textContent;
    }
    return field.slot.dataset.kind === "DATE" ? text.split("-").reverse().join("/") : text;
  }

  function refuse(field, text) {
    field.asides.querySelectorAll(".error-line").forEach(function (one) { one.remove(); });
    if (text !== null) {
      var one = document.getElementById("error-template").content.firstElementChild.cloneNode(true);
      one.querySelector("span").textContent = text;
      field.asides.append(one);
    }
  }

  /* — who is there — */

  function showOther(signal) {
    each("#presence", function (place) {
      var text = signal.there ? place.dataset.there : "";
      if (place.textContent !== text) {
        place.textContent = text;
      }
    });
    each(".other-av", function (portrait) {
      portrait.classList.toggle("here", signal.there);
      portrait.title = signal.there ? settings.there : "";
    });
    each("[data-field]", function (slot) { slot.classList.toggle("live", slot.dataset.field === signal.writing); });
  }

  function hear(signal) {
    var news = said.stamp !== undefined && said.stamp !== signal.stamp;
    said = signal;
    heardAt = Date.now();
    showOther(signal);
    if (signal.state !== settings.state) {
      each("[data-when='moved']", function (notice) {
        notice.querySelector("div span").textContent = notice.dataset[signal.state.toLowerCase()] || notice.dataset.other;
        notice.hidden = false;
      });
    }
    if (current === null) {
      follow(signal.at);
    }
    if (form !== null && news) {
      form.read();
    }
    tick();
  }

  /* Until its reader chooses, a page is where the two are; a manager's that finds none begins where something is missing. */
  function follow(at) {
    var first = at || (form === null ? null : firstOpen());
    if (first !== null && first !== marked) {
      mark(first);
      arrange(first);
    }
    if (settings.leads && form !== null && settings.state === "IN_PROGRESS") {
      atHand(first);
    }
  }

  function beat() {
    return {
      at: settings.leads ? current : null,
      writing: Date.now() - typedAt < 3000 ? typedIn : null
    };
  }

  /* — start — */

  /* Buttons that need everything to be saved before. */
  function settled(work) {
    if (form === null) {
      work();
      return;
    }
    form.save().then(function () {
      var open = form.pending();
      if (open.length > 0) {
        open[0].focus();
      } else {
        work();
      }
    });
  }

  /* Something prepared, below what the field says. */
  function take(field, text) {
    var typed = field.read();
    field.show(typed === "" ? text : typed + "\n" + text);
    field.focus();
    form.save();
  }

  function firstOpen() {
    var open = steps().filter(function (key) { return filled.indexOf(key) < 0; });
    return open[0] || steps()[0];
  }

  function arrange(first) {
    if (settings.state !== "IN_PROGRESS" || form === null) {
      return;
    }
    each(".part", function (part) {
      part.open = part.dataset.part === first || (!PHONE.matches && filled.indexOf(part.dataset.part) < 0);
    });
  }

  function begin() {
    var place = document.getElementById("live");
    if (place === null) {
      return;
    }
    settings = Object.assign({}, place.dataset);
    settings.leads = place.dataset.leads === "true";
    var drafts = live.drafts(settings.person, settings.meeting);
    live.wording.remember(live.drafts(settings.person, settings.meeting + ".kept"));
    kept = live.kept(settings);
    if (document.getElementById("note-failed")) {
      live.note(live.drafts(settings.person, settings.meeting + ".note"));
    }
    if (settings.open === "true") {
      form = live.form({
        path: settings.path, drafts: drafts, state: state, show: show, conflict: conflict, refuse: refuse
      });
      filled = Array.from(document.querySelectorAll(".step.done"), function (step) { return step.dataset.part; });
      sum(form.fields);
      arrange(firstOpen());
      mark(firstOpen());
      form.read().then(function () { form.save(); });
    } else {
      live.wording.watch(settings.cautions, JSON.parse(settings.names));
    }
    if (settings.line !== "true") {
      return;
    }
    line = live.line({
      path: settings.path,
      beat: beat,
      hear: hear,
      refused: function (status) { state(status === 401 || status === 403 ? "expired" : "closed"); }
    });
    tick();
    setInterval(tick, 1000);
  }

  document.addEventListener("focusin", function (event) {
    var part = event.target.closest && event.target.closest(".part");
    if (part) {
      atHand(part.dataset.part);
    }
  });

  document.addEventListener("input", function (event) {
    var slot = event.target.closest("[data-field]");
    if (slot) {
      var before = Date.now() - typedAt;
      typedAt = Date.now();
      if (line !== null && (before > 2000 || typedIn !== slot.dataset.field)) {
        typedIn = slot.dataset.field;
        line.say();
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches(".part input:not([type=checkbox]):not([type=radio])")) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", function (event) {
    var action = event.target.closest(".actions .ui-button, .actions .btn");
    if (action) {
      action.closest("[popover]").hidePopover();
    }
    var step = event.target.closest("a.n");
    if (step) {
      event.preventDefault();
      go(step.closest(".step").dataset.part);
    }
    var turn = event.target.closest("[data-turn]");
    if (turn) {
      go(turn.dataset.to);
    }
    var settledFirst = event.target.closest("[data-settled]");
    if (settledFirst) {
      settled(window[settledFirst.dataset.settled]);
    }
    var prepared = event.target.closest("[data-take]");
    if (prepared) {
      take(form.field(prepared.dataset.take), prepared.closest(".row").nextElementSibling.textContent);
    }
    var missing = event.target.closest("[data-go]");
    if (missing) {
      PF("complete").hide();
      var field = form.field(missing.dataset.go);
      atHand(field.slot.closest(".part").dataset.part);
      setTimeout(function () { field.focus(); }, 0);
    }
    if (event.target.closest("[data-retry]")) {
      var open = form.fields.filter(function (field) { return field.theirs !== null || field.refused !== null; });
      if (open.length > 0) {
        open[0].focus();
      } else {
        form.save();
      }
    }
    var drawer = event.target.closest("[data-section]");
    if (drawer) {
      var section = document.getElementById(drawer.dataset.section);
      section.scrollIntoView({ block: "start" });
      section.setAttribute("tabindex", "-1");
      section.focus({ preventScroll: true });
    }
  });

  /* The bottom bar of a phone opens the side panel at what is asked for. */
  function makeDrawer() {
    var drawer = document.querySelector(".mob .drawer");
    each(".panel .sec[data-short]", function (section, index) {
      section.id = section.id || "section-" + index;
      var button = document.getElementById("drawer-template").content.firstElementChild.cloneNode(true);
      button.querySelector("i").className = section.querySelector("header > .pi").className;
      button.querySelector("span").textContent = section.dataset.short;
      button.dataset.section = section.id;
      button.popoverTargetElement = document.getElementById("panel");
      drawer.append(button);
    });
  }

  /* once PrimeFaces has made its inputs, which may be after the page's load event */
  jQuery(function () {
    if (document.querySelector(".mob .drawer")) {
      makeDrawer();
    }
    begin();
    jQuery(document).on("pfAjaxComplete", function () {
      if (kept !== null) {
        kept.find();
      }
      if (settings !== null && form !== null) {
        mark(current || said.at || firstOpen());
        if (lastState !== null) {
          state(lastState);
        }
        form.read();
        tick();
      }
    });
  });
})();
