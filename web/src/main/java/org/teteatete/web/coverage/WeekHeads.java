package org.teteatete.web.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** {@code tt:weeks}: the heads of the map's weeks, or its columns, in one go. */
@FacesComponent(WeekHeads.TYPE)
public class WeekHeads extends UIComponentBase {

    public static final String TYPE = "org.teteatete.WeekHeads";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        boolean columns = "col".equals(getAttributes().get("as"));
        ResponseWriter out = context.getResponseWriter();
        for (Object head : (List<?>) getAttributes().get("heads")) {
            write((MapLines.Cell) head, columns, out);
        }
    }

    private void write(MapLines.Cell head, boolean column, ResponseWriter out) throws IOException {
        String element = column ? "col" : "th";
        out.startElement(element, this);
        out.writeAttribute("class", head.style(), null);
        if (!column) {
            out.writeAttribute("scope", "col", null);
            out.writeAttribute("title", head.title(), null);
            out.writeText(head.text(), null);
        }
        out.endElement(element);
    }
}
