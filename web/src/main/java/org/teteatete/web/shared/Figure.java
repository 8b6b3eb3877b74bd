package org.teteatete.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code tt:figure}: each attribute is asked for once, where a page of tags would work out a change eight times to print it
 * once. The body is the fraction, or what follows its part.
 */
@FacesComponent(Figure.TYPE)
public class Figure extends UIComponentBase {

    public static final String TYPE = "org.teteatete.Figure";

    private static final Looks LOOKS = new Looks();

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        open("div", "fig", out);
        open("span", "small soft", out);
        out.writeText(text("label"), null);
        help(text("help"), out);
        out.endElement("span");
        open("div", "v", out);
        out.startElement("b", this);
        out.writeText(text("value"), null);
        unit(text("unit"), out);
        out.endElement("b");
        change(text("change"), Boolean.TRUE.equals(getAttributes().get("lessIsBetter")), out);
        out.endElement("div");
        open("span", "tiny faint", out);
        part(text("part"), text("href"), out);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.endElement("span");
        out.endElement("div");
    }

    private void part(String part, String href, ResponseWriter out) throws IOException {
        if (part.isEmpty()) {
            return;
        }
        if (href.isEmpty()) {
            out.writeText(part, null);
        } else {
            open("a", "link", out);
            out.writeAttribute("href", href, null);
            out.writeText(part, null);
            out.endElement("a");
        }
        out.writeText(" ", null);
    }

    private void help(String help, ResponseWriter out) throws IOException {
        if (!help.isEmpty()) {
            out.writeText(" ", null);
            open("button", "help", out);
            out.writeAttribute("type", "button", null);
            out.writeAttribute("aria-label", help, null);
            out.writeAttribute("data-tip", help, null);
            icon("pi pi-question-circle", out);
            out.endElement("button");
        }
    }

    private void unit(String unit, ResponseWriter out) throws IOException {
        if (!unit.isEmpty()) {
            out.startElement("small", this);
            out.writeText("\u00a0" + unit, null);
            out.endElement("small");
        }
    }

    /** The sign of a change is an arrow to the eye, and read out. */
    private void change(String change, boolean lessIsBetter, ResponseWriter out) throws IOException {
        if (change.isEmpty()) {
            return;
        }
        String arrow = LOOKS.changeIcon(change);
        boolean signed = !arrow.equals("vh");
        out.writeText(" ", null);
        open("span", "delta " + LOOKS.changeColour(change, lessIsBetter), out);
        icon("pi " + arrow, out);
        if (signed) {
            open("span", "vh", out);
            out.writeText(change.substring(0, 1), null);
            out.endElement("span");
        }
        out.writeText(signed ? change.substring(1) : change, null);
        out.endElement("span");
    }

    private void icon(String styles, ResponseWriter out) throws IOException {
        open("i", styles, out);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("i");
    }

    private void open(String element, String styles, ResponseWriter out) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", styles, null);
    }

    /** Empty for an attribute that is not there, or nothing. */
    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
