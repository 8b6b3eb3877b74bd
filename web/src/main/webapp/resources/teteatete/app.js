/* What the pages need beside PrimeFaces. No inline script anywhere: elements say what they want with data- attributes. */
(function () {
  "use strict";
  var root = document.documentElement;
  var year = 60 * 60 * 24 * 365;

  function remember(name, value) {
    document.cookie = name + "=" + value + ";path=" + (root.dataset.path || "/") + ";max-age=" + year + ";samesite=lax"
      + (location.protocol === "https:" ? ";secure" : "");
  }

  /* Without sending a form once more that had been sent; only a reload keeps what stands behind the #. */
  function readAgain() {
    if (location.hash) {
      location.reload();
    } else {
      location.replace(location.pathname + location.search);
    }
  }

  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  /* The button says for a moment what it has done. */
  function tell(button) {
    var label = button.querySelector("span");
    if (label && button.dataset.copied && !button.dataset.said) {
      button.dataset.said = label.textContent;
      label.textContent = button.dataset.copied;
      setTimeout(function () {
        label.textContent = button.dataset.said;
        delete button.dataset.said;
      }, 2000);
    }
  }

  document.addEventListener("click", function (event) {
    var toggle = event.target.closest("[data-theme-toggle]");
    if (toggle) {
      root.dataset.theme = dark() ? "light" : "dark";
      remember("teteatete-theme", root.dataset.theme);
      document.dispatchEvent(new CustomEvent("teteatete:theme"));
    }
    var language = event.target.closest("[data-language]");
    if (language && language.dataset.language !== root.lang) {
      remember("teteatete-language", language.dataset.language);
      readAgain();
    }
    var reveal = event.target.closest("[data-reveal]");
    if (reveal) {
      var revealed = document.getElementById(reveal.dataset.reveal);
      revealed.hidden = false;
      reveal.remove();
      revealed.querySelector("a, button").focus();
    }
    var copy = event.target.closest("[data-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy || location.href).then(function () { tell(copy); });
    }
    /* Where there is no clipboard, the link leads to the view whose address can be copied. */
    var link = event.target.closest("a[data-copy-link]");
    if (link && navigator.clipboard) {
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(function () { tell(link); });
    }
  });

  /* A file that takes its time: the page says so, when it is there, and why not where a rule says no. Without this the link
     downloads by itself. */
  function fetchFile(link, status) {
    status.textContent = status.dataset.preparing;
    link.setAttribute("aria-disabled", "true");
    fetch(link.href).then(function (answer) {
      if (answer.status === 409 && status.dataset.refused) {
        status.textContent = status.dataset.refused;
        return null;
      }
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      var name = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition"));
      return answer.blob().then(function (content) {
        var saved = document.createElement("a");
        saved.href = URL.createObjectURL(content);
        saved.download = name ? name[1] : "";
        saved.click();
        setTimeout(function () { URL.revokeObjectURL(saved.href); }, 60000);
        status.textContent = status.dataset.ready;
      });
    }).catch(function () {
      status.textContent = status.dataset.failed;
    }).finally(function () {
      link.removeAttribute("aria-disabled");
    });
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-file]");
    var status = document.querySelector("[data-file-status]");
    if (link && status && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      var menu = link.closest(".pop");
      if (menu) {
        menu.hidePopover();
      }
      if (link.getAttribute("aria-disabled") !== "true") {
        fetchFile(link, status);
      }
    }
  });

  /* What opens from a button opens below it; the theme keeps it inside the window. */
  document.addEventListener("beforetoggle", function (event) {
    var opener = event.target.matches(".pop") && document.querySelector("[popovertarget=" + event.target.id + "]");
    if (opener && event.newState === "open") {
      var box = opener.getBoundingClientRect();
      event.target.style.setProperty("--left", box.left + "px");
      event.target.style.setProperty("--top", box.bottom + 4 + "px");
    }
  }, true);

  /* A secret behind the # of the address: into its field, and on. Browsers send it nowhere by themselves. */
  function takeFromAddress() {
    var field = document.querySelector("[data-from-address]");
    if (field && location.hash.length > 1) {
      field.value = location.hash.substring(1);
      document.getElementById(field.dataset.fromAddress).click();
    }
  }
  /* once PrimeFaces has made its forms ready, which may be after the page's load event */
  if (window.jQuery) {
    jQuery(takeFromAddress);
  }
  addEventListener("hashchange", takeFromAddress);

  /* What a button sends and no server answers is told, and the button can be pressed again: PrimeFaces would leave it as it is. */
  function sayNoAnswer(silent) {
    var notice = document.getElementById("no-answer");
    if (notice) {
      notice.hidden = !silent;
    }
  }

  function releaseButtons() {
    Object.values(PrimeFaces.widgets)
      .filter(function (widget) { return widget.jq && widget.jq.is(".ui-button.ui-state-loading"); })
      .forEach(function (widget) { PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq); });
  }

  if (window.jQuery) {
    jQuery(document).on("pfAjaxError", function (event, request) {
      sayNoAnswer(request.status === 0);
      releaseButtons();
    });
    jQuery(document).on("pfAjaxSuccess", function () { sayNoAnswer(false); });
  }

  window.teteatete = {
    /** The present colour of a token, such as "--accent", for what CSS does not reach (charts). */
    colour: function (token) {
      var probe = document.createElement("i");
      probe.style.color = "var(" + token + ")";
      document.body.append(probe);
      var colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }
  };
})();
