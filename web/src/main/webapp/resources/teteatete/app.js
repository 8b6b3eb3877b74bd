// What the pages need in the browser beyond PrimeFaces; no inline script anywhere.
(function () {
  "use strict";
  // A click outside closes the phone's "More" sheet.
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.more[open]").forEach(function (sheet) {
      if (!sheet.contains(event.target)) sheet.open = false;
    });
  });
  // Copies the address that an element names in data-copy.
  document.addEventListener("click", function (event) {
    var source = event.target.closest("[data-copy]");
    if (source) navigator.clipboard.writeText(new URL(source.dataset.copy || location.href, location.href).href);
  });
})();
