package org.teteatete.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.teteatete.access.application.SignIns;
import org.teteatete.access.application.SignedIn;
import org.teteatete.shared.Actor;

/** Who acts on a connection that outlives the request by which it was opened: its session's person, with the rights of now. */
@ApplicationScoped
public class SessionRights {

    @Inject
    private SignIns signIns;

    /** Empty when nobody is signed in, the session has ended, or the person may not come in any more. */
    public Optional<Actor> of(HttpSession session) {
        return RequestActor.session(session)
                .flatMap(known -> signIns.again(known.account(), known.epoch()))
                .map(SignedIn::actor);
    }
}
