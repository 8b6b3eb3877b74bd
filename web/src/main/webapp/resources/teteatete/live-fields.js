/* The fields of a form: how each kind is read and written, and what is kept of it until the server has it. */
(function () {
  "use strict";
  window.live = window.live || {};

  var STORED = "teteatete.form.";

  function iso(text) {
    var day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
    if (!day) {
      return text === "" ? "" : undefined;
    }
    var date = new Date(Number(day[3]), Number(day[2]) - 1, Number(day[1]));
    return date.getMonth() === Number(day[2]) - 1
      ? day[3] + "-" + day[2].padStart(2, "0") + "-" + day[1].padStart(2, "0")
      : undefined;
  }

  function showDay(slot, text) {
    var widget = PrimeFaces.widgets["day_" + slot.dataset.field];
    var day = text.split("-").map(Number);
    widget.setDate(text === "" ? null : new Date(day[0], day[1] - 1, day[2]));
  }

  function showText(area, text) {
    var start = area.selectionStart;
    var end = area.selectionEnd;
    area.value = text;
    if (document.activeElement === area) {
      area.setSelectionRange(Math.min(start, text.length), Math.min(end, text.length));
    }
  }

  var kinds = {
    TEXT: {
      read: function (slot) { return slot.querySelector("textarea").value.trim(); },
      show: function (slot, text) { showText(slot.querySelector("textarea"), text); }
    },
    DATE: {
      read: function (slot) { return iso(slot.querySelector("input").value.trim()); },
      show: showDay
    },
    TICK: {
      read: function (slot) { return slot.querySelector("input[type=checkbox]").checked ? "true" : ""; },
      show: function (slot, text) { slot.querySelector("input[type=checkbox]").checked = text === "true"; }
    },
    CHOICE: {
      read: function (slot) {
        var chosen = slot.querySelector("input:checked");
        return chosen ? chosen.value : "";
      },
      show: function (slot, text) {
        slot.querySelectorAll("input").forEach(function (one) { one.checked = one.value === text; });
      }
    }
  };

  function Field(slot) {
    this.slot = slot;
    this.name = slot.dataset.field;
    this.kind = kinds[slot.dataset.kind];
    this.asides = document.querySelector("[data-asides='" + this.name + "']");
    this.base = Number(slot.dataset.version);
    this.seen = this.read() || "";
    this.theirs = null;
    this.refused = null;
  }

  /* undefined for what is not finished, such as half a date */
  Field.prototype.read = function () {
    return this.kind.read(this.slot);
  };

  Field.prototype.show = function (text) {
    this.kind.show(this.slot, text);
  };

  Field.prototype.isPending = function () {
    var text = this.read();
    return text !== undefined && text !== this.seen;
  };

  Field.prototype.isToSend = function () {
    return this.isPending() && this.theirs === null && this.refused !== this.read();
  };

  Field.prototype.settle = function (text, version) {
    this.seen = text;
    this.base = version;
    this.theirs = null;
  };

  Field.prototype.focus = function () {
    var part = this.slot.closest("details");
    if (part) {
      part.open = true;
    }
    this.slot.querySelector("textarea, input").focus();
  };

  live.fields = function () {
    return Array.from(document.querySelectorAll("[data-field]"), function (slot) { return new Field(slot); });
  };

  /* What was typed and not saved yet, in this tab alone: it outlives a reload and a session that ended. What somebody else
     left in it is removed. */
  live.drafts = function (person, meeting) {
    var key = STORED + person + "." + meeting;
    Object.keys(sessionStorage)
      .filter(function (name) { return name.startsWith(STORED) && !name.startsWith(STORED + person + "."); })
      .forEach(function (name) { sessionStorage.removeItem(name); });
    return {
      get: function () { return JSON.parse(sessionStorage.getItem(key) || "{}"); },
      keep: function (fields) {
        var drafts = {};
        fields.filter(function (field) { return field.isPending(); }).forEach(function (field) {
          drafts[field.name] = { text: field.read(), base: field.base };
        });
        if (Object.keys(drafts).length === 0) {
          sessionStorage.removeItem(key);
        } else {
          sessionStorage.setItem(key, JSON.stringify(drafts));
        }
      },
      set: function (drafts) { sessionStorage.setItem(key, JSON.stringify(drafts)); },
      drop: function () { sessionStorage.removeItem(key); }
    };
  };
})();
