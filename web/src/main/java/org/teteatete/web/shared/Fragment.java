package org.teteatete.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code ui:fragment}, which asks once whether it is rendered. Its own component asks three times while it is drawn, and a
 * page with a table has dozens of them.
 */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        pushComponentToEL(context, this);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        } finally {
            popComponentFromEL(context);
        }
    }
}
