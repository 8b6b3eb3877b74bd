package org.teteatete.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.messages.Messages;

/**
 * PrimeFaces' messages as a list of list items: theirs are alerts, which a list must not hold. Here what an item says is the
 * alert.
 */
public class MessagesRenderer extends org.primefaces.component.messages.MessagesRenderer {

    private static final Set<String> NOT_OF_AN_ITEM = Set.of("role", "aria-atomic");

    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages messages, FacesMessage message, String style, boolean escape)
            throws IOException {
        super.encodeMessage(new Plain(writer), messages, message, style, escape);
    }

    private static final class Plain extends ResponseWriterWrapper {

        Plain(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!NOT_OF_AN_ITEM.contains(name)) {
                super.writeAttribute(name, value, property);
            }
            if (name.equals("class") && value.toString().endsWith("-summary")) {
                super.writeAttribute("role", "alert", null);
            }
        }
    }
}
