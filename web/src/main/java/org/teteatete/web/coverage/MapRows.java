package org.teteatete.web.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code tt:mapRows}: all lines of a map of weeks in one go. Going through them with components and expressions would be most
 * of the page's work.
 */
@FacesComponent(MapRows.TYPE)
public class MapRows extends UIComponentBase {

    public static final String TYPE = "org.teteatete.MapRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object line : (List<?>) getAttributes().get("lines")) {
            write((MapLines.Line) line, out);
        }
    }

    private void write(MapLines.Line line, ResponseWriter out) throws IOException {
        open("tr", line.selected() ? "sel" : "", out);
        out.startElement("th", this);
        out.writeAttribute("scope", "row", null);
        out.startElement("a", this);
        out.writeAttribute("href", line.address(), null);
        out.writeAttribute("title", line.title(), null);
        out.writeText(line.name(), null);
        out.endElement("a");
        if (line.last().onPhone()) {
            write(line.last(), "phone held-when ", out);
        }
        out.endElement("th");
        for (MapLines.Cell cell : line.cells()) {
            open("td", cell.style(), out);
            out.writeAttribute("title", cell.title(), null);
            out.writeText(cell.text(), null);
            out.endElement("td");
        }
        open("td", "tt", out);
        out.writeText(line.rate(), null);
        out.endElement("td");
        open("td", "tt since", out);
        write(line.last(), "", out);
        out.endElement("td");
        out.endElement("tr");
    }

    /** Where a phone shows it, a light's colour is read out, too. */
    private void write(MapLines.Last last, String place, ResponseWriter out) throws IOException {
        open("span", place + last.style(), out);
        out.writeAttribute("title", last.title(), null);
        open("i", last.icon(), out);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("i");
        out.startElement("span", this);
        out.writeText(last.text(), null);
        out.endElement("span");
        if (last.onPhone() && !last.title().isEmpty()) {
            open("span", "vh", out);
            out.writeText(", " + last.title(), null);
            out.endElement("span");
        }
        out.endElement("span");
    }

    private void open(String element, String style, ResponseWriter out) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", style, null);
    }
}
