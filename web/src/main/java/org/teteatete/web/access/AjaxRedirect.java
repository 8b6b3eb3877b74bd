package org.teteatete.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a browser elsewhere that waits for a partial response of Jakarta Faces: it would not follow a redirect. */
final class AjaxRedirect {

    private AjaxRedirect() {}

    /** @param address made by this application: letters, digits and what URL encoding leaves */
    static void write(HttpServletResponse response, String address) {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
