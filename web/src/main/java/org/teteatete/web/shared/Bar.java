package org.teteatete.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/** {@code tt:bar}: a thin bar; each attribute is asked for once. */
@FacesComponent(Bar.TYPE)
public class Bar extends UIComponentBase {

    public static final String TYPE = "org.teteatete.Bar";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, Object> attributes = getAttributes();
        Object percent = attributes.get("percent");
        write(
                this,
                percent == null || percent.equals("") ? 0 : percent,
                Objects.toString(attributes.get("kind"), ""),
                Objects.toString(attributes.get("styleClass"), ""),
                Objects.toString(attributes.get("label"), ""),
                context.getResponseWriter());
    }

    /**
     * For a component that a bar is part of.
     *
     * @param percent 0 to 100
     * @param kind its colour: over, ok, bad, or empty
     * @param label for screen readers
     */
    public static void write(
            UIComponent within, Object percent, String kind, String styleClass, String label, ResponseWriter out)
            throws IOException {
        out.startElement("svg", within);
        out.writeAttribute("class", "bar " + styleClass, null);
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-label", label, null);
        out.startElement("rect", within);
        out.writeAttribute("class", kind, null);
        out.writeAttribute("width", percent + "%", null);
        out.writeAttribute("height", "100%", null);
        out.writeAttribute("rx", "2", null);
        out.endElement("rect");
        out.endElement("svg");
    }
}
