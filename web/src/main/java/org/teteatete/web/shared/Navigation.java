package org.teteatete.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Role;

/** Where whoever is signed in can go, for the left column and a phone's bar: by role, and only to pages that exist. */
@Named("nav")
@RequestScoped
public class Navigation {

    private static final int ON_THE_BAR = 3;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PlanQueries plans;

    @Inject
    private ServletContext application;

    private List<Place> open = List.of();

    @PostConstruct
    void findOpenPlaces() {
        Set<Role> roles = currentActor.get().roles();
        open = Stream.of(Place.values())
                .filter(place -> (place.isFor(roles) || decides(place)) && exists(place.getPath()))
                .toList();
    }

    /** Approvals are also for who decides in somebody's place, whatever their role. */
    private boolean decides(Place place) {
        return place == Place.APPROVALS && currentActor.get().isPerson() && plans.mayDecide();
    }

    /**
     * Places under one heading.
     *
     * @param title key of the heading; {@code null} where there is only one section
     */
    public record Section(String title, List<Place> places) {
        public String getTitle() {
            return title;
        }

        public List<Place> getPlaces() {
            return places;
        }
    }

    public List<Section> getSections() {
        List<Place.Group> groups = Stream.of(Place.Group.values())
                .filter(group -> !of(group).isEmpty())
                .toList();
        return groups.stream()
                .map(group -> new Section(groups.size() > 1 ? "nav.group." + group : null, of(group)))
                .toList();
    }

    /** What the phone's bar shows. */
    public List<Place> getFirst() {
        return open.stream().limit(ON_THE_BAR).toList();
    }

    /** What the phone's bar keeps under "More". */
    public List<Place> getRest() {
        return open.stream().skip(ON_THE_BAR).toList();
    }

    /** Whether the phone's bar shows the place with this key. */
    public boolean onBar(String key) {
        return getFirst().stream().anyMatch(place -> place.getKey().equals(key));
    }

    /** Whether whoever is signed in is led to that page of the application. */
    public boolean leadsTo(String page) {
        return open.stream().anyMatch(place -> place.getPath().equals(page));
    }

    /** Whether there is a notice to read. */
    public boolean isNotice() {
        return exists("/notice.xhtml");
    }

    /**
     * Leads to the first place of whoever is signed in.
     *
     * @throws Forbidden when there is none
     */
    public void goHome() throws IOException {
        String home = open.stream().findFirst().orElseThrow(Forbidden::new).getPath();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + home);
    }

    private List<Place> of(Place.Group group) {
        return open.stream().filter(place -> place.group() == group).toList();
    }

    private boolean exists(String page) {
        try {
            return application.getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(page, e);
        }
    }
}
