/* The clocks of a one-to-one in progress: how long it takes, and how long each part has taken of its share. */
(function () {
  "use strict";
  window.live = window.live || {};

  var LONGEST_SHOWN = 25;

  function clock(seconds) {
    return Math.floor(seconds / 60) + ":" + String(Math.floor(seconds % 60)).padStart(2, "0");
  }

  function fill(bar, seconds, share) {
    var rect = bar.querySelector("rect");
    rect.setAttribute("width", Math.min(100, seconds / share * 100) + "%");
    rect.setAttribute("class", seconds > share ? "over" : "");
  }

  function tickWhole(whole) {
    var seconds = Math.max(0, Number(whole.dataset.elapsed) + performance.now() / 1000);
    whole.querySelector("b").textContent = clock(seconds);
    fill(whole, seconds, Number(whole.dataset.minutes) * 60);
  }

  /* goesOn(): whether the part at hand is being counted now */
  live.clocks = function (goesOn) {
    var seconds = {};
    var at = null;
    var heardAt = 0;

    function tick() {
      var whole = document.getElementById("clock");
      if (whole) {
        tickWhole(whole);
      }
      document.querySelectorAll(".step").forEach(function (step) {
        var share = Number(step.dataset.share);
        var used = seconds[step.dataset.part] || 0;
        if (step.dataset.part === at && goesOn()) {
          used += Math.min(LONGEST_SHOWN, (Date.now() - heardAt) / 1000);
        }
        step.querySelector(".used").textContent = (used >= 1 ? clock(used) + " / " : "") + share + " min";
        fill(step, used, share * 60);
      });
    }

    return {
      tick: tick,
      at: function () { return at; },
      hear: function (signal) {
        seconds = signal.seconds;
        at = signal.at;
        heardAt = Date.now();
        tick();
      }
    };
  };
})();
