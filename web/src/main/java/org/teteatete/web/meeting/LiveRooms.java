package org.teteatete.web.meeting;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.teteatete.meeting.application.LiveForms;
import org.teteatete.meeting.application.Room;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/**
 * The open pages that this server serves. What happens here is told at once. What happens on another server is found by looking
 * into the database every second, once for all forms that are open here: servers share nothing else.
 */
@ApplicationScoped
public class LiveRooms {

    private static final Logger LOG = Logger.getLogger(LiveRooms.class.getName());

    private final Set<LiveSeat> seats = ConcurrentHashMap.newKeySet();

    @Inject
    private LiveForms forms;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> looking;

    synchronized void join(LiveSeat seat) {
        seats.add(seat);
        if (looking == null) {
            looking = executor.scheduleWithFixedDelay(this::lookAtAll, 1, 1, TimeUnit.SECONDS);
        }
    }

    synchronized void leave(LiveSeat seat) {
        seats.remove(seat);
        if (seats.isEmpty()) {
            stop();
        }
    }

    /** Whether another page of the same person is open at the same form. */
    boolean hasAnother(LiveSeat seat) {
        return seats.stream()
                .anyMatch(other -> other != seat
                        && other.meeting().equals(seat.meeting())
                        && other.reader().equals(seat.reader()));
    }

    /** Something has happened to this one-to-one. */
    void tell(UUID meeting) {
        if (seats.stream().anyMatch(seat -> seat.meeting().equals(meeting))) {
            look(Set.of(meeting));
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    private void lookAtAll() {
        try {
            look(seats.stream().map(LiveSeat::meeting).collect(Collectors.toSet()));
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Open forms wait for the next look", e);
        }
    }

    private void look(Set<UUID> meetings) {
        Map<UUID, Room> rooms = currentActor.as(Actor.SYSTEM, () -> forms.look(meetings));
        for (LiveSeat seat : seats) {
            Room room = rooms.get(seat.meeting());
            if (room != null) {
                seat.tell(SignalDocument.of(room.signalFor(seat.reader())), false);
            }
        }
    }
}
