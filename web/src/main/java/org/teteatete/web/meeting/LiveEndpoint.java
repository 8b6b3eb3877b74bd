package org.teteatete.web.meeting;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.CloseReason;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.meeting.application.Beat;
import org.teteatete.meeting.application.LiveForms;
import org.teteatete.shared.Actor;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.CurrentActor;
import org.teteatete.web.access.SessionRights;
import org.teteatete.web.shared.Identifier;

/**
 * Tells an open page of a one-to-one when there is something to read, and who is there. Nothing that anybody wrote goes this
 * way: pages read it where they read it without a WebSocket, and are asked for their rights there. Here they are asked for
 * them at each beat, as if it were a request.
 */
@ServerEndpoint(value = "/api/v1/meetings/{id}/live", configurator = LiveHandshake.class)
public class LiveEndpoint {

    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

    /** A page in the background is heard once a minute. */
    private static final long LONGEST_SILENCE = 180_000;

    private static final long LONGEST_SEND = 5_000;

    @Inject
    private LiveForms forms;

    @Inject
    private LiveRooms rooms;

    @Inject
    private SessionRights rights;

    @Inject
    private CurrentActor currentActor;

    private HttpSession session;
    private LiveSeat seat;
    private Actor actor;

    @OnOpen
    public void open(@PathParam("id") String id, Session connection, EndpointConfig config) throws IOException {
        session = (HttpSession) config.getUserProperties().get(LiveHandshake.SESSION);
        connection.setMaxIdleTimeout(LONGEST_SILENCE);
        connection.getAsyncRemote().setSendTimeout(LONGEST_SEND);
        Optional<Actor> reader =
                rights.of(session).filter(Actor::isPerson).filter(known -> isWhoAsked(known, connection));
        if (reader.isEmpty()) {
            close(connection);
            return;
        }
        try {
            UUID meeting = Identifier.of(id);
            actor = reader.get();
            seat = new LiveSeat(meeting, actor.id(), connection);
            beat(new Beat(null, null));
            rooms.join(seat);
            rooms.tell(meeting);
        } catch (BusinessException refused) {
            seat = null;
            close(connection);
        }
    }

    /** Handshakes of two people at once must not be taken for each other. */
    private static boolean isWhoAsked(Actor actor, Session connection) {
        return connection.getUserPrincipal() != null
                && actor.id().toString().equals(connection.getUserPrincipal().getName());
    }

    @OnMessage(maxMessageSize = 500)
    public void hear(String message, Session connection) throws IOException {
        Optional<Actor> reader = rights.of(session).filter(known -> known.id().equals(actor.id()));
        if (reader.isEmpty()) {
            close(connection);
            return;
        }
        try {
            actor = reader.get();
            beat(FormRequest.of(message).beat());
            rooms.tell(seat.meeting());
        } catch (BusinessException | JsonException refused) {
            close(connection);
        }
    }

    @OnClose
    public void leave() {
        if (seat == null) {
            return;
        }
        rooms.leave(seat);
        if (!rooms.hasAnother(seat)) {
            try {
                currentActor.as(actor, () -> forms.leave(seat.meeting()));
                rooms.tell(seat.meeting());
            } catch (BusinessException gone) {
                LOG.log(Level.FINE, "Nobody to say goodbye to", gone);
            }
        }
        seat = null;
    }

    @OnError
    public void fail(Throwable cause) {
        LOG.log(Level.FINE, "An open page was lost", cause);
    }

    private void beat(Beat beat) {
        seat.tell(SignalDocument.of(currentActor.as(actor, () -> forms.beat(seat.meeting(), beat))), true);
    }

    /** The same for everybody who may not, whatever the reason. */
    private static void close(Session connection) throws IOException {
        connection.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
    }
}
