package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;
import org.teteatete.shared.Refused;
import org.teteatete.web.shared.Preferences;

/** What the address of this request asks for. */
@RequestScoped
public class AskedView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CompanyTime time;

    @Inject
    private Preferences preferences;

    /** What an address without parameters asks for. */
    CoverageView first() {
        return CoverageView.first(time.today());
    }

    /** Refuses with {@link Invalid} what cannot be read. */
    CoverageView view() {
        return new ViewReader(this::values, time.today()).read();
    }

    Optional<String> person() {
        return value(ViewParameters.PERSON);
    }

    /** Of a parameter that is no part of the view. */
    Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** In the reader's words. */
    List<String> told(Invalid invalid) {
        return invalid.problems().stream()
                .map(problem -> Refusals.text(problem.key(), problem.arguments(), preferences.getLocale()))
                .distinct()
                .toList();
    }

    /** In the reader's words. */
    String told(Refused refused) {
        return Refusals.text(refused, preferences.getLocale());
    }

    private List<String> values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
