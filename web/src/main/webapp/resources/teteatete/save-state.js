/* What became of what was typed, in words: saved, not saved, refused, or written over by the other. */
(function () {
  "use strict";
  window.live = window.live || {};

  var SIGNS = {
    saved: ["pi-cloud", "c-ok"],
    saving: ["pi-sync", ""],
    failed: ["pi-exclamation-triangle", "c-bad"],
    expired: ["pi-exclamation-triangle", "c-bad"],
    closed: ["pi-exclamation-triangle", "c-bad"]
  };

  function each(selector, work) {
    document.querySelectorAll(selector).forEach(work);
  }

  function fromTemplate(id) {
    return document.getElementById(id).content.firstElementChild.cloneNode(true);
  }

  /* nothing: the word for a field that the other has emptied */
  live.saveState = function (nothing) {
    var last = null;

    function say(name) {
      last = name;
      var time = new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" });
      each(".save-state", function (place) {
        place.querySelector("i").className = "pi " + SIGNS[name].join(" ");
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

    /* What the other chose, as this page names it. */
    function shown(field, text) {
      if (text === "") {
        return nothing;
      }
      if (field.slot.dataset.kind === "CHOICE") {
        return field.slot.querySelector("input[value='" + text + "']").labels[0].textContent;
      }
      return field.slot.dataset.kind === "DATE" ? text.split("-").reverse().join("/") : text;
    }

    return {
      say: say,
      /* once the server has drawn it anew */
      redraw: function () {
        if (last !== null) {
          say(last);
        }
      },

      /* Both versions, and choose(field, which); none where there is no conflict any more. */
      conflict: function (field, choose) {
        field.asides.querySelectorAll(".conflict").forEach(function (one) { one.remove(); });
        if (field.theirs === null) {
          return;
        }
        live.wording.show(field, []);
        var one = fromTemplate("conflict-template");
        one.querySelector("q").textContent = shown(field, field.theirs.text);
        one.querySelectorAll("[data-choose]").forEach(function (button) {
          button.hidden = button.dataset.choose === "both" && field.slot.dataset.kind !== "TEXT";
          button.addEventListener("click", function () {
            choose(field, button.dataset.choose);
            field.focus();
          });
        });
        field.asides.append(one);
        say("failed");
      },

      /* Why a field was refused; null for no more. */
      refuse: function (field, text) {
        field.asides.querySelectorAll(".error-line").forEach(function (one) { one.remove(); });
        if (text !== null) {
          var one = fromTemplate("error-template");
          one.querySelector("span").textContent = text;
          field.asides.append(one);
        }
      }
    };
  };
})();
