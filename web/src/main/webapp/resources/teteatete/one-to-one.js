/* The page of a one-to-one: its clock, which part is at hand, and what becomes of what is typed. */
(function () {
  "use strict";

  function tick() {
    var clock = document.getElementById("clock");
    if (!clock) {
      return;
    }
    var seconds = Math.max(0, Math.floor((Date.now() - Number(clock.dataset.start)) / 1000));
    var planned = Number(clock.dataset.minutes) * 60;
    var minutes = Math.floor(seconds / 60);
    clock.querySelector("b").textContent = minutes + ":" + String(seconds % 60).padStart(2, "0");
    var bar = clock.querySelector("rect");
    bar.setAttribute("width", Math.min(100, seconds / planned * 100) + "%");
    bar.setAttribute("class", seconds > planned ? "over" : "");
  }

  function atHand(part) {
    document.querySelectorAll(".part").forEach(function (one) {
      one.classList.toggle("on", one === part);
    });
    document.querySelectorAll(".step").forEach(function (step) {
      var on = Boolean(part) && step.dataset.part === part.id;
      step.classList.toggle("on", on);
      if (on) {
        step.setAttribute("aria-current", "step");
      } else {
        step.removeAttribute("aria-current");
      }
    });
  }

  function saving(key) {
    document.querySelectorAll(".saved").forEach(function (saved) {
      saved.textContent = saved.dataset[key];
    });
  }

  var current = null;

  document.addEventListener("focusin", function (event) {
    var part = event.target.closest && event.target.closest(".part");
    if (part) {
      current = part.id;
      atHand(part);
    }
  });

  document.addEventListener("click", function (event) {
    var action = event.target.closest(".actions .ui-button");
    if (action) {
      action.closest("[popover]").hidePopover();
    }
    var step = event.target.closest("a.n");
    if (!step) {
      return;
    }
    var part = document.getElementById(step.hash.slice(1));
    part.open = true;
    current = part.id;
    atHand(part);
    var field = part.querySelector("textarea, input:not([type=hidden]), button");
    if (field) {
      field.focus({ preventScroll: true });
    }
  });

  window.addEventListener("load", function () {
    tick();
    setInterval(tick, 1000);
    jQuery(document).on("pfAjaxSend", function () { saving("saving"); });
    jQuery(document).on("pfAjaxError", function () { saving("failed"); });
    jQuery(document).on("pfAjaxComplete", function () {
      if (current) {
        atHand(document.getElementById(current));
      }
    });
  });
})();
