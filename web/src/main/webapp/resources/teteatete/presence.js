/* Who else is there, and in which field each of the two writes. */
(function () {
  "use strict";
  window.live = window.live || {};

  var SILENCE = 15000;
  var SAID_AGAIN = 2000;
  var WRITING = 3000;

  function each(selector, work) {
    document.querySelectorAll(selector).forEach(work);
  }

  /* settings: there, what a portrait says of who is there */
  live.presence = function (settings) {
    var other = { there: false, writing: null };
    var heardAt = 0;
    var typedAt = 0;
    var typedIn = null;

    function show() {
      each("#presence", function (place) {
        var text = other.there ? place.dataset.there : "";
        if (place.textContent !== text) {
          place.textContent = text;
        }
      });
      each(".other-av", function (portrait) {
        portrait.classList.toggle("here", other.there);
        portrait.title = other.there ? settings.there : "";
      });
      each("[data-field]", function (slot) { slot.classList.toggle("live", slot.dataset.field === other.writing); });
    }

    return {
      hear: function (signal) {
        other = { there: signal.there, writing: signal.writing };
        heardAt = Date.now();
        show();
      },
      /* When the line has been silent for a while, nobody knows who is there. */
      look: function () {
        if (Date.now() - heardAt > SILENCE && (other.there || other.writing)) {
          other = { there: false, writing: null };
          show();
        }
      },
      isThere: function () { return other.there; },
      /* Whether the other ought to be told at once that something was typed there. */
      typed: function (field) {
        var news = Date.now() - typedAt > SAID_AGAIN || typedIn !== field;
        typedAt = Date.now();
        typedIn = field;
        return news;
      },
      writing: function () { return Date.now() - typedAt < WRITING ? typedIn : null; }
    };
  };
})();
