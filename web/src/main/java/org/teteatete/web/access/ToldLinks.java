package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.access.application.LinkNotice;
import org.teteatete.access.application.LinkNotices;
import org.teteatete.shared.CurrentActor;

/** On every page: who issued links for one's account, until one has read it. */
@Named("linkNotices")
@RequestScoped
public class ToldLinks {

    @Inject
    private LinkNotices notices;

    @Inject
    private CurrentActor currentActor;

    private List<LinkNotice> untold;

    public List<LinkNotice> getUntold() {
        if (untold == null) {
            untold = currentActor.get().isPerson() ? notices.untold() : List.of();
        }
        return untold;
    }

    public void told() {
        notices.told();
        untold = List.of();
    }
}
