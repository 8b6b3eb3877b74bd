package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;

/** People in a field that completes their names. */
@Named("colleague")
@RequestScoped
public class ColleagueConverter implements Converter<PersonOnDay> {

    @Inject
    private Directory directory;

    @Inject
    private CompanyTime time;

    @Override
    public PersonOnDay getAsObject(FacesContext faces, UIComponent component, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return directory.person(UUID.fromString(id), time.today()).orElseThrow(() -> new ConverterException(id));
        } catch (IllegalArgumentException madeUp) {
            throw new ConverterException(madeUp);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PersonOnDay person) {
        return person == null ? "" : person.id().toString();
    }
}
