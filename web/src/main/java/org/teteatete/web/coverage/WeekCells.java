package org.teteatete.web.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code tt:weeks}: all weeks of a line in one go. Going through them with components would be most of the page's work. */
@FacesComponent(WeekCells.TYPE)
public class WeekCells extends UIComponentBase {

    public static final String TYPE = "org.teteatete.WeekCells";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, Object> attributes = getAttributes();
        String element = (String) attributes.get("as");
        ResponseWriter out = context.getResponseWriter();
        for (Object cell : (List<?>) attributes.get("cells")) {
            write((MapLines.Cell) cell, element, out);
        }
    }

    private void write(MapLines.Cell cell, String element, ResponseWriter out) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", cell.style(), null);
        if (!element.equals("col")) {
            if (element.equals("th")) {
                out.writeAttribute("scope", "col", null);
            }
            out.writeAttribute("title", cell.title(), null);
            out.writeText(cell.text(), null);
        }
        out.endElement(element);
    }
}
