package org.teteatete.web.meeting;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.websocket.Session;
import java.util.UUID;

/** An open page of one of the two, at the other end of a WebSocket. */
final class LiveSeat {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final UUID meeting;
    private final UUID reader;
    private final Session connection;
    private SignalDocument told;

    LiveSeat(UUID meeting, UUID reader, Session connection) {
        this.meeting = meeting;
        this.reader = reader;
        this.connection = connection;
    }

    /** Tells what is new, or everything when asked to. */
    synchronized void tell(SignalDocument signal, boolean everything) {
        if (connection.isOpen() && (everything || signal.isNewsAfter(told))) {
            told = signal;
            connection.getAsyncRemote().sendText(JSON.toJson(signal));
        }
    }

    UUID meeting() {
        return meeting;
    }

    UUID reader() {
        return reader;
    }
}
