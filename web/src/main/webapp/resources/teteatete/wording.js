/* The wording guard as it is read: under the field, in amber, with the words quoted. It warns and never blocks. */
(function () {
  "use strict";
  window.live = window.live || {};

  var MOST = 3;
  var SOON = 700;
  var kept = {};
  var store = null;

  function block(caution, field) {
    var one = document.getElementById("caution-template").content.firstElementChild.cloneNode(true);
    one.querySelector("b").textContent = caution.quoted;
    one.querySelector(".why").textContent = caution.text;
    one.querySelector("[data-remove]").addEventListener("click", function () { remove(caution, field); });
    one.querySelector("[data-keep]").addEventListener("click", function () {
      kept[field.name + " " + caution.words] = true;
      if (store !== null) {
        store.set(kept);
      }
      one.remove();
      field.focus();
    });
    return one;
  }

  function area(field) {
    return field.slot.querySelector("textarea");
  }

  /* The words, and one of the spaces around them, wherever they have moved since. */
  function remove(caution, field) {
    var input = area(field);
    var start = input.value.substring(caution.start, caution.end) === caution.words
      ? caution.start : input.value.indexOf(caution.words);
    if (start >= 0) {
      var before = input.value.substring(0, start);
      var after = input.value.substring(start + caution.words.length);
      if (before === "" || /\s$/.test(before)) {
        after = after.replace(/^[ \u00a0]/, "");
      }
      if (/^[.,]/.test(after)) {
        before = before.replace(/[ \u00a0]$/, "");
      }
      if (/(^|[.!?]\s)$/.test(before)) {
        after = after.charAt(0).toUpperCase() + after.substring(1);
      }
      input.value = before + after;
      input.focus();
      input.setSelectionRange(before.length, before.length);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    show(field, []);
  }

  function show(field, cautions) {
    var wanted = cautions.filter(function (one) { return !kept[field.name + " " + one.words]; }).slice(0, MOST);
    var said = JSON.stringify(wanted);
    if (field.asides === null || field.asides.dataset.cautions === said) {
      return;
    }
    field.asides.dataset.cautions = said;
    field.asides.querySelectorAll(".caution").forEach(function (one) { one.remove(); });
    wanted.forEach(function (caution) { field.asides.append(block(caution, field)); });
  }

  live.wording = {
    show: show,

    /* What its writer has chosen to keep is not said again after a reload. */
    remember: function (drafts) {
      store = drafts;
      kept = store.get();
    },

    /* Reads fields that are not kept as they are typed. */
    watch: function (path, names) {
      var timer = null;
      document.addEventListener("input", function (event) {
        if (!event.target.closest("[data-guarded='true']")) {
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(function () {
          var fields = live.fields().filter(function (field) { return field.slot.dataset.guarded === "true"; });
          var texts = {};
          fields.forEach(function (field) { texts[field.name] = area(field).value; });
          live.send("POST", path, { texts: texts, names: names }).then(function (cautions) {
            fields.forEach(function (field) { show(field, cautions[field.name] || []); });
          }, function () {});
        }, SOON);
      });
    }
  };
})();
