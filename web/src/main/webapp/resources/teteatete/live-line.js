/* The line of an open page to the server: a WebSocket, and where none gets through, a question every two seconds.
   It carries who is there and that there is something to read; never what anybody wrote. */
(function () {
  "use strict";
  window.live = window.live || {};

  var BEAT = 10000;
  var ASK = 2000;
  var ANSWER = 5000;
  var LONGEST_WAIT = 15000;
  var IDLE = 15 * 60000;
  var moved = Date.now();

  ["keydown", "pointerdown", "input"].forEach(function (type) {
    document.addEventListener(type, function () { moved = Date.now(); }, { passive: true });
  });

  /* A page that is left alone must not keep its session alive for ever: it asks for nothing by itself any more. */
  live.attended = function () {
    return Date.now() - moved < IDLE;
  };

  /* A request to the API with this session; fails with {status, problem}, status 0 where the server was not reached. */
  live.send = function (method, path, body, keepalive) {
    var token = document.querySelector("meta[name=csrf-token]");
    return fetch(path, {
      method: method,
      headers: {
        "Content-Type": "application/json",
        "Accept": "application/json",
        "X-CSRF-Token": token ? token.content : ""
      },
      body: body ? JSON.stringify(body) : undefined,
      keepalive: Boolean(keepalive),
      redirect: "error"
    }).catch(function () {
      throw { status: 0, problem: {} };
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (document) {
        if (!answer.ok) {
          throw { status: answer.status, problem: document };
        }
        return document;
      });
    });
  };

  /* options: path, beat() what the page says of itself, hear(signal), refused(status) */
  live.line = function (options) {
    var socket = null;
    var tries = 0;
    var asking = null;
    var waiting = null;
    var over = false;

    function isOpen() {
      return socket !== null && socket.readyState === WebSocket.OPEN;
    }

    function say() {
      if (isOpen()) {
        socket.send(JSON.stringify(options.beat()));
        if (waiting === null) {
          waiting = setTimeout(giveUp, ANSWER);
        }
      }
    }

    function stopWaiting() {
      clearTimeout(waiting);
      waiting = null;
    }

    /* The server answers whatever is said. A line without an answer is lost, though nobody has closed it: a container or a
       proxy may drop one like that. */
    function giveUp() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      socket = null;
      lost();
    }

    function lost() {
      stopWaiting();
      if (over) {
        return;
      }
      if (asking === null) {
        asking = setInterval(ask, ASK);
      }
      ask();
      setTimeout(connect, Math.min(LONGEST_WAIT, 500 * Math.pow(2, tries)));
      tries += 1;
    }

    function ask() {
      if (over || asking === null || !navigator.onLine || !live.attended()) {
        return;
      }
      live.send("POST", options.path + "/live", options.beat()).then(options.hear, function (failure) {
        if (failure.status >= 400 && failure.status < 500) {
          end(failure.status);
        }
      });
    }

    function end(status) {
      over = true;
      clearInterval(asking);
      options.refused(status);
    }

    function connect() {
      if (over || (socket !== null && socket.readyState < WebSocket.CLOSING)) {
        return;
      }
      socket = new WebSocket(location.origin.replace(/^http/, "ws") + options.path + "/live");
      socket.onopen = say;
      socket.onmessage = function (message) {
        stopWaiting();
        tries = 0;
        clearInterval(asking);
        asking = null;
        options.hear(JSON.parse(message.data));
      };
      socket.onclose = lost;
    }

    window.addEventListener("online", function () {
      tries = 0;
      connect();
      ask();
    });
    window.addEventListener("pagehide", function () {
      if (socket !== null) {
        socket.close();
      }
    });
    window.addEventListener("pageshow", connect);
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden) {
        connect();
        say();
      }
    });
    setInterval(say, BEAT);
    connect();
    return { say: say };
  };
})();
