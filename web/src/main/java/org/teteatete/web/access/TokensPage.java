package org.teteatete.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.application.ApiTokens;
import org.teteatete.access.application.CreatedToken;
import org.teteatete.access.application.TokenOrder;
import org.teteatete.access.application.TokenView;
import org.teteatete.access.domain.Area;
import org.teteatete.access.domain.Scope;
import org.teteatete.web.shared.Preferences;

/** One's tokens for the API and, for HR administrators, those of systems. */
@Named("tokens")
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int A_MONTH = 30;

    @Inject
    private transient ApiTokens tokens;

    @Inject
    private transient Preferences preferences;

    private transient List<TokenView> list;
    private transient CreatedToken created;
    private String name;
    private int days = A_MONTH;
    private boolean forSystem;
    private List<Wish> wishes;

    /** What a token is to do in one area. */
    public static final class Wish implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Area area;
        private String level = "NONE";

        Wish(Area area) {
            this.area = area;
        }

        public Area getArea() {
            return area;
        }

        /** {@code NONE}, {@code READ} or {@code WRITE}. */
        public String getLevel() {
            return level;
        }

        public void setLevel(String level) {
            this.level = level == null ? "NONE" : level;
        }

        Stream<Scope> scope() {
            return level.equals("NONE") ? Stream.empty() : Stream.of(new Scope(area, level.equals("WRITE")));
        }
    }

    @PostConstruct
    void begin() {
        wishes = Area.offered().stream().map(Wish::new).toList();
        name = null;
        days = A_MONTH;
        forSystem = false;
    }

    /** Makes the token, shown by the answer to this request and never again. */
    public void create() {
        Set<Scope> scopes = wishes.stream().flatMap(Wish::scope).collect(Collectors.toSet());
        created = tokens.create(new TokenOrder(name, scopes, days, forSystem));
        list = null;
        begin();
    }

    public void revoke(UUID token) {
        tokens.revoke(token);
        list = null;
        String text = ResourceBundle.getBundle("org.teteatete.web.access.messages", preferences.getLocale())
                .getString("tokens.revoked");
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    public List<TokenView> getList() {
        if (list == null) {
            list = tokens.list();
        }
        return list;
    }

    /** Such as {@code coverage:read imports:write}. */
    public String scopesOf(TokenView token) {
        return Scope.joined(token.scopes());
    }

    /** {@code null} unless this request has made one. */
    public CreatedToken getCreated() {
        return created;
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public boolean isForSystem() {
        return forSystem;
    }

    public void setForSystem(boolean forSystem) {
        this.forSystem = forSystem;
    }
}
