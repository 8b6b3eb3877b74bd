package org.teteatete.web.coverage;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.teteatete.web.shared.Bar;

/** {@code tt:meter}: coverage as a bar and a number. */
@FacesComponent(Meter.TYPE)
public class Meter extends UIComponentBase {

    public static final String TYPE = "org.teteatete.Meter";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        DrillDown.Coverage coverage = (DrillDown.Coverage) getAttributes().get("coverage");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "meter", null);
        if (!coverage.label().isEmpty()) {
            Bar.write(this, coverage.percent(), coverage.kind(), "", coverage.label(), out);
        }
        out.startElement("b", this);
        out.writeText(coverage.rate(), null);
        out.endElement("b");
        out.endElement("div");
    }
}
