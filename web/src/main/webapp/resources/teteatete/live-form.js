/* Keeps what is typed: field by field, each on the version that was seen there, until the server has it. */
(function () {
  "use strict";
  window.live = window.live || {};

  var SOON = 700;
  var LONGEST_WAIT = 15000;

  /* options: path, drafts, state(name), show(document), conflict(field), refuse(field, text) */
  live.form = function (options) {
    var fields = live.fields();
    var byName = {};
    var timer = null;
    var tries = 0;
    var over = null;
    var told = false;
    var turn = Promise.resolve();
    fields.forEach(function (field) { byName[field.name] = field; });

    function pending() {
      return fields.filter(function (field) { return field.isPending(); });
    }

    function toSend() {
      return fields.filter(function (field) { return field.isToSend(); });
    }

    /* One request at a time: an answer is never older than what was seen before. */
    function inTurn(work) {
      turn = turn.then(work, work);
      return turn;
    }

    /* Nothing is sent any more; that is said once there is something unsaved. */
    function tellOver() {
      if (over !== null && !told && pending().length > 0) {
        told = true;
        options.state(over);
      }
    }

    function end(why) {
      over = why;
      told = true;
      options.state(why);
    }

    function take(field, theirs) {
      var typed = field.read();
      if (theirs.version < field.base || (theirs.version === field.base && field.theirs === null)) {
        return;
      }
      if (!field.isPending() || typed === theirs.text) {
        if (typed !== theirs.text) {
          field.show(theirs.text);
        }
        field.settle(theirs.text, theirs.version);
        options.conflict(field);
      } else if (field.theirs === null || field.theirs.version !== theirs.version) {
        field.theirs = theirs;
        options.conflict(field);
      }
    }

    function apply(document, sent) {
      fields.forEach(function (field) {
        var stored = document.fields[field.name] || { text: "", version: 0 };
        if (field.name in sent && document.contradicted.indexOf(field.name) < 0) {
          field.settle(stored.text, stored.version);
        } else {
          take(field, stored);
        }
      });
      options.drafts.keep(fields);
      options.show(document, fields);
    }

    function fail(failure, sent) {
      var errors = failure.problem.errors || [];
      if (failure.status === 422 && errors.length > 0) {
        errors.forEach(function (error) {
          var field = byName[error.pointer.split("/").pop()];
          if (field) {
            field.refused = sent[field.name].text;
            options.refuse(field, error.detail);
          }
        });
        options.state("failed");
        soon();
      } else if (failure.status === 401 || (failure.status === 403 && /csrf/.test(failure.problem.type || ""))) {
        end("expired");
      } else if (failure.status >= 400 && failure.status < 500) {
        end("closed");
      } else {
        options.state("failed");
        clearTimeout(timer);
        timer = setTimeout(save, Math.min(LONGEST_WAIT, 1000 * Math.pow(2, tries)));
        tries += 1;
      }
    }

    function save(leaving) {
      clearTimeout(timer);
      timer = null;
      return inTurn(function () {
        var sent = {};
        toSend().forEach(function (field) { sent[field.name] = { text: field.read(), basedOn: field.base }; });
        if (over !== null || Object.keys(sent).length === 0) {
          return undefined;
        }
        options.state("saving");
        return live.send("POST", options.path + "/form", { drafts: sent }, leaving === true).then(function (document) {
          tries = 0;
          apply(document, sent);
          options.state(pending().length === 0 ? "saved" : "saving");
          if (toSend().length > 0) {
            soon();
          } else if (pending().length > 0) {
            options.state("failed");
          }
        }, function (failure) { fail(failure, sent); });
      });
    }

    function read() {
      return inTurn(function () {
        return over !== null ? undefined : live.send("GET", options.path + "/form").then(function (document) {
          apply(document, {});
          if (!document.open) {
            over = "closed";
            tellOver();
          }
        }, function (failure) {
          if (failure.status >= 400 && failure.status < 500) {
            fail(failure, {});
          }
        });
      });
    }

    function soon() {
      if (timer === null && over === null) {
        timer = setTimeout(save, SOON);
      }
    }

    /* Finds what was typed, chosen or ticked, whichever way. */
    function scan() {
      fields.forEach(function (field) {
        if (field.refused !== null && field.refused !== field.read()) {
          field.refused = null;
          options.refuse(field, null);
        }
      });
      options.drafts.keep(fields);
      if (toSend().length > 0) {
        soon();
      }
      tellOver();
    }

    function restore() {
      var drafts = options.drafts.get();
      Object.keys(drafts).forEach(function (name) {
        var field = byName[name];
        if (field && drafts[name].text !== field.seen) {
          field.show(drafts[name].text);
          field.base = drafts[name].base;
        }
      });
    }

    /* what: "mine", "theirs" or "both" */
    function choose(field, what) {
      var typed = field.read();
      var theirs = field.theirs;
      field.settle(theirs.text, theirs.version);
      if (what !== "mine") {
        field.show(what === "both" ? theirs.text + "\n" + typed : theirs.text);
      }
      options.conflict(field);
      options.drafts.keep(fields);
      if (field.isPending()) {
        save();
      } else {
        options.state(pending().length === 0 ? "saved" : "failed");
      }
    }

    restore();
    document.addEventListener("input", scan);
    document.addEventListener("change", scan);
    setInterval(scan, 500);
    window.addEventListener("online", function () { save(); });
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) {
        save(true);
      }
    });
    window.addEventListener("beforeunload", function (event) {
      if (toSend().length > 0 || fields.some(function (field) { return field.theirs !== null; })) {
        save(true);
        event.preventDefault();
      }
    });
    return {
      fields: fields,
      field: function (name) { return byName[name]; },
      read: read,
      save: save,
      choose: choose,
      pending: pending
    };
  };
})();
