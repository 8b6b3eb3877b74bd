/* The page on which a plan is written: whether what is typed is kept, the wording guard, and the way to what is missing. */
(function () {
  "use strict";

  var SIGNS = {
    saved: "pi pi-cloud c-ok",
    saving: "pi pi-sync",
    failed: "pi pi-exclamation-triangle c-bad"
  };

  function state(name) {
    var place = document.querySelector(".save-state");
    var time = new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" });
    place.querySelector("i").className = SIGNS[name];
    place.querySelector("[role=status]").textContent = name === "failed" ? "" : place.dataset[name].replace("{0}", time);
    var retry = place.querySelector("button");
    retry.hidden = name !== "failed";
    retry.textContent = place.dataset.failed;
  }

  function focus(id) {
    var field = document.getElementById(id);
    if (field !== null) {
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  }

  /* With the first word that is kept the plan begins: a reload reads it again. */
  function stay(plan) {
    if (plan && !new URLSearchParams(location.search).has("id")) {
      history.replaceState(history.state, "", location.pathname + "?id=" + plan);
    }
  }

  function begin() {
    var settings = document.getElementById("plan-editor").dataset;
    live.wording.watch(settings.cautions, JSON.parse(settings.names));
    document.getElementById("form").addEventListener("input", function () { state("saving"); });
    document.addEventListener("click", function (event) {
      var link = event.target.closest("[data-focus]");
      if (link) {
        event.preventDefault();
        focus(link.dataset.focus);
      } else if (event.target.closest("[data-retry]")) {
        state("saving");
        keepPlan();
      }
    });
    jQuery(document).on("pfAjaxComplete", function (event, request, sent, args) {
      if (args && args.kept) {
        state("saved");
        stay(args.plan);
      } else {
        state("failed");
      }
      if (args && args.focus) {
        focus(args.focus);
      }
    }).on("pfAjaxError", function () { state("failed"); });
  }

  jQuery(begin);
})();
