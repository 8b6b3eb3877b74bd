/* A question for a part: shown beside the button that asks for it, and another one on demand. */
(function () {
  "use strict";

  var MARGIN = 8;

  /* Below its button, within the window; on a phone the style puts it at the bottom. */
  document.addEventListener("toggle", function (event) {
    var sheet = event.target;
    if (!sheet.matches("[data-questions]") || event.newState !== "open" || matchMedia("(max-width: 900px)").matches) {
      return;
    }
    var button = document.querySelector("[popovertarget='" + sheet.id + "']").getBoundingClientRect();
    sheet.style.left = Math.max(MARGIN, Math.min(button.left, innerWidth - sheet.offsetWidth - MARGIN)) + "px";
    sheet.style.top = Math.max(MARGIN, Math.min(button.bottom + MARGIN, innerHeight - sheet.offsetHeight - MARGIN)) + "px";
  }, true);

  document.addEventListener("click", function (event) {
    var another = event.target.closest("[data-another]");
    if (!another) {
      return;
    }
    var shown = another.closest("[data-questions]").querySelector("li.on");
    var next = shown.nextElementSibling || shown.parentElement.firstElementChild;
    shown.classList.remove("on");
    next.classList.add("on");
  });
})();
