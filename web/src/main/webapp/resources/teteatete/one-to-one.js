/* The page of a one-to-one: brings together what is typed, the line to the server, the parts, the clocks and who is there. */
(function () {
  "use strict";

  var settings = null;
  var stamp;
  var rail = null;
  var presence = null;
  var clocks = null;
  var saveState = null;
  var line = null;
  var form = null;
  var kept = null;

  function show(document_, fields) {
    rail.show(document_, fields);
    fields.forEach(function (field) {
      if (field.slot.dataset.guarded === "true" && field.theirs === null) {
        live.wording.show(field, document_.cautions[field.name] || []);
      }
    });
  }

  function sayMoved(state) {
    document.querySelectorAll("[data-when='moved']").forEach(function (notice) {
      notice.querySelector("div span").textContent = notice.dataset[state.toLowerCase()] || notice.dataset.other;
      notice.hidden = false;
    });
  }

  function hear(signal) {
    var news = stamp !== undefined && stamp !== signal.stamp;
    stamp = signal.stamp;
    presence.hear(signal);
    if (signal.state !== settings.state) {
      sayMoved(signal.state);
    }
    rail.follow(signal.at);
    if (form !== null && news) {
      form.read();
    }
    clocks.hear(signal);
  }

  function beat() {
    return { at: settings.leads ? rail.current() : null, writing: presence.writing() };
  }

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

  /* What is missing, from the check before the end. */
  function goToMissing(name) {
    PF("complete").hide();
    var field = form.field(name);
    rail.atHand(field.slot.closest(".part").dataset.part);
    setTimeout(function () { field.focus(); }, 0);
  }

  function retry() {
    var open = form.fields.filter(function (field) { return field.theirs !== null || field.refused !== null; });
    if (open.length > 0) {
      open[0].focus();
    } else {
      form.save();
    }
  }

  function showSection(section) {
    section.scrollIntoView({ block: "start" });
    section.setAttribute("tabindex", "-1");
    section.focus({ preventScroll: true });
  }

  function beginToWrite() {
    form = live.form({
      path: settings.path,
      drafts: live.drafts(settings.person, settings.meeting),
      state: saveState.say,
      show: show,
      conflict: function (field) { saveState.conflict(field, form.choose); },
      refuse: saveState.refuse
    });
    rail.begin(form.fields);
    form.read().then(function () { form.save(); });
  }

  function beginToListen() {
    clocks = live.clocks(function () { return settings.leads || presence.isThere(); });
    line = live.line({
      path: settings.path,
      beat: beat,
      hear: hear,
      refused: function (status) { saveState.say(status === 401 || status === 403 ? "expired" : "closed"); }
    });
    clocks.tick();
    setInterval(function () {
      presence.look();
      clocks.tick();
    }, 1000);
  }

  function say() {
    if (line !== null) {
      line.say();
    }
  }

  function begin() {
    var place = document.getElementById("live");
    if (place === null) {
      return;
    }
    settings = Object.assign({}, place.dataset);
    settings.leads = place.dataset.leads === "true";
    settings.writes = place.dataset.open === "true";
    rail = live.rail(settings, say);
    presence = live.presence(settings);
    saveState = live.saveState(settings.nothing);
    live.wording.remember(live.drafts(settings.person, settings.meeting + ".kept"));
    kept = live.kept(settings);
    if (document.getElementById("note-failed")) {
      live.note(live.drafts(settings.person, settings.meeting + ".note"));
    }
    if (settings.writes) {
      beginToWrite();
    } else {
      live.wording.watch(settings.cautions, JSON.parse(settings.names));
    }
    if (settings.line === "true") {
      beginToListen();
    }
  }

  document.addEventListener("focusin", function (event) {
    var part = event.target.closest && event.target.closest(".part");
    if (part && rail !== null) {
      rail.atHand(part.dataset.part);
    }
  });

  document.addEventListener("input", function (event) {
    var slot = event.target.closest("[data-field]");
    if (slot && presence !== null && presence.typed(slot.dataset.field)) {
      say();
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches(".part input:not([type=checkbox]):not([type=radio])")) {
      event.preventDefault();
    }
  });

  /* What a click on an element, or on something in it, does. */
  var CLICKS = {
    ".actions .ui-button, .actions .btn": function (action) { action.closest("[popover]").hidePopover(); },
    "a.n": function (step, event) {
      event.preventDefault();
      rail.go(step.closest(".step").dataset.part);
    },
    "[data-turn]": function (button) { rail.go(button.dataset.to); },
    "[data-settled]": function (button) { settled(window[button.dataset.settled]); },
    "[data-take]": function (prepared) {
      take(form.field(prepared.dataset.take), prepared.closest(".row").nextElementSibling.textContent);
    },
    "[data-go]": function (missing) { goToMissing(missing.dataset.go); },
    "[data-retry]": retry,
    "[data-section]": function (button) { showSection(document.getElementById(button.dataset.section)); }
  };

  document.addEventListener("click", function (event) {
    Object.keys(CLICKS).forEach(function (selector) {
      var clicked = event.target.closest(selector);
      if (clicked) {
        CLICKS[selector](clicked, event);
      }
    });
  });

  /* The bottom bar of a phone opens the side panel at what is asked for. */
  function makeDrawer() {
    var drawer = document.querySelector(".mob .drawer");
    document.querySelectorAll(".panel .sec[data-short]").forEach(function (section, index) {
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
      if (form !== null) {
        rail.redraw(clocks === null ? null : clocks.at());
        saveState.redraw();
        form.read();
        if (clocks !== null) {
          clocks.tick();
        }
      }
    });
  });
})();
