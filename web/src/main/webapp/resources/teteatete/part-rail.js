/* The parts of a form: which is at hand, how one goes from one to another, and what the rail says of each. */
(function () {
  "use strict";
  window.live = window.live || {};

  var PHONE = matchMedia("(max-width: 900px)");

  function each(selector, work) {
    document.querySelectorAll(selector).forEach(work);
  }

  function steps() {
    return Array.from(document.querySelectorAll(".step"), function (step) { return step.dataset.part; });
  }

  function number(step, checked) {
    var place = step.querySelector(".n");
    place.textContent = checked ? "" : step.dataset.number;
    if (checked) {
      place.append(Object.assign(document.createElement("i"), { className: "pi pi-check", ariaHidden: "true" }));
    }
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
        button.setAttribute("aria-label", button.dataset.label + (name === "" ? "" : ", " + name));
      }
    });
    each("[data-last='phone']", function (button) { button.hidden = at !== keys.length - 1; });
  }

  /* A line of each part for when it is folded. */
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

  function showHalves(halves) {
    each(".bal [data-half]", function (half) {
      var done = halves.indexOf(half.dataset.half) >= 0;
      half.classList.toggle("c-ok", done);
      half.lastElementChild.textContent = done ? half.dataset.filled : half.dataset.empty;
    });
  }

  /* settings: state, leads, writes, and the words running and filled; moved() is told that another part is at hand */
  live.rail = function (settings, moved) {
    var current = null;
    var marked = null;
    var filled = Array.from(document.querySelectorAll(".step.done"), function (step) { return step.dataset.part; });

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

    function atHand(key) {
      if (current !== key) {
        current = key;
        mark(key);
        moved();
      }
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

    function firstOpen() {
      var open = steps().filter(function (key) { return filled.indexOf(key) < 0; });
      return open[0] || steps()[0];
    }

    function arrange(first) {
      if (settings.state !== "IN_PROGRESS" || !settings.writes) {
        return;
      }
      each(".part", function (part) {
        part.open = part.dataset.part === first || (!PHONE.matches && filled.indexOf(part.dataset.part) < 0);
      });
    }

    /* Until its reader chooses, a page is where the two are; a manager's that finds none begins where something is missing. */
    function follow(at) {
      if (current !== null) {
        return;
      }
      var first = at || (settings.writes ? firstOpen() : null);
      if (first !== null && first !== marked) {
        mark(first);
        arrange(first);
      }
      if (settings.leads && settings.writes && settings.state === "IN_PROGRESS") {
        atHand(first);
      }
    }

    return {
      atHand: atHand,
      go: go,
      follow: follow,
      current: function () { return current; },
      begin: function (fields) {
        sum(fields);
        arrange(firstOpen());
        mark(firstOpen());
      },
      /* once the server has drawn it anew */
      redraw: function (at) { mark(current || at || firstOpen()); },
      show: function (form, fields) {
        filled = form.filled;
        mark(marked);
        showHalves(form.halves);
        sum(fields);
      }
    };
  };
})();
