/* What is typed and goes to the server with a button, or beside the form: it outlives a reload, a lost connection and a session
   that ended, in this tab alone. */
(function () {
  "use strict";
  window.live = window.live || {};

  var SOON = 1000;

  /* A form that a button sends. What it showed at first is remembered: the page may show what was typed again, unsaved. */
  function makeKeeper(drafts) {
    var fields = [];
    var first = null;
    var over = false;

    function keep() {
      if (over) {
        return;
      }
      drafts.keep(fields.filter(function (field) { return document.contains(field.slot); }));
    }

    function find() {
      fields = live.fields();
      if (fields.length === 0) {
        return;
      }
      if (first === null) {
        var left = drafts.get();
        first = {};
        fields.forEach(function (field) {
          first[field.name] = field.seen;
          if (field.name in left) {
            field.show(left[field.name].text);
          }
        });
      }
      fields.forEach(function (field) { field.seen = first[field.name]; });
    }

    find();
    document.addEventListener("input", keep);
    document.addEventListener("change", keep);
    setInterval(function () {
      if (fields.length > 0) {
        keep();
      }
    }, SOON);
    return { find: find, end: function () { over = true; } };
  }

  /* What was typed for a form that has no buttons any more: to be read and copied, never lost without a word. */
  function showLeftOver(drafts) {
    var left = drafts.get();
    var notice = document.getElementById("left-over");
    if (notice === null) {
      return;
    }
    Object.keys(left).forEach(function (name) {
      notice.querySelector("ul").append(
        Object.assign(document.createElement("li"), { textContent: left[name].text }));
    });
    notice.hidden = Object.keys(left).length === 0;
    notice.querySelector("button").addEventListener("click", function () {
      drafts.drop();
      notice.hidden = true;
    });
  }

  /* The page of one that its reader may correct, or note without a plan. settings: person, meeting, unplanned */
  live.kept = function (settings) {
    var drafts = live.drafts(settings.person, settings.meeting);
    var keeper = null;

    /* After an update by the server; it may have begun or ended a correction. */
    function find() {
      if (document.getElementById("live").dataset.kept !== "true") {
        return;
      }
      var notice = document.getElementById("left-over");
      if (notice !== null) {
        notice.hidden = true;
      }
      if (keeper === null) {
        keeper = makeKeeper(drafts);
      } else {
        keeper.find();
      }
    }

    /* What was typed has arrived, or is given up. */
    var address = new URL(location.href);
    if (address.searchParams.has("done")) {
      drafts.drop();
      live.drafts(settings.person, settings.unplanned).drop();
      address.searchParams.delete("done");
      history.replaceState(null, "", address);
    }
    document.addEventListener("click", function (event) {
      if (event.target.closest("[data-give-up]")) {
        keeper.end();
        drafts.drop();
      }
    });
    find();
    if (keeper === null && settings.open !== "true") {
      showLeftOver(drafts);
    }
    return { find: find };
  };

  /* The private note: saved as it is typed; while it is not, that is said in red. */
  live.note = function (drafts) {
    var saved = area().value;
    var sent = null;
    var field = {
      name: "note",
      base: 0,
      read: function () { return area().value; },
      isPending: function () { return area().value !== saved; }
    };

    /* A save replaces what stands around it, not the field itself. */
    function area() {
      return document.getElementById("form:note");
    }

    function say(failed) {
      document.getElementById("note-failed").hidden = !failed;
      document.getElementById("form:noteState").hidden = failed;
    }

    function save() {
      jQuery(area()).trigger("change");
    }

    live.note.sending = function () { sent = area().value; };
    live.note.sent = function (answer) {
      /* to the sign-in page: the session has ended, and nothing was saved */
      if (answer.querySelector("redirect") !== null) {
        return;
      }
      saved = sent;
      drafts.keep([field]);
      say(false);
    };
    live.note.failed = function () { say(true); };
    document.addEventListener("input", function (event) {
      if (event.target === area()) {
        drafts.keep([field]);
      }
    });
    document.querySelector("#note-failed button").addEventListener("click", save);
    window.addEventListener("online", function () {
      if (field.isPending()) {
        save();
      }
    });
    var left = drafts.get().note;
    if (left && left.text !== saved) {
      area().value = left.text;
      save();
    }
  };
})();
