package org.teteatete.web.meeting;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

/** Hands the session of whoever opens a WebSocket on to the endpoint. */
public class LiveHandshake extends ServerEndpointConfig.Configurator {

    static final String SESSION = "session";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        if (request.getHttpSession() instanceof HttpSession session) {
            config.getUserProperties().put(SESSION, session);
        } else {
            config.getUserProperties().remove(SESSION);
        }
    }
}
