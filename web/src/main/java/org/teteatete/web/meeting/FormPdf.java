package org.teteatete.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.web.shared.Identifier;
import org.teteatete.web.shared.Preferences;

/**
 * {@code /meeting/form.pdf}: the blank form, or with {@code id} the one of a one-to-one; in the reader's language, or in that of
 * {@code lang}. Who may not read it on the page may not print it.
 */
@WebServlet("/meeting/form.pdf")
public class FormPdf extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    @Inject
    private transient FormPrint print;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            byte[] pdf = id == null ? print.blank(locale(request)) : print.filled(Identifier.of(id), locale(request));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"tete-a-tete.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (BusinessException refusal) {
            response.sendError(
                    refusal instanceof Forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Locale locale(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        return asked != null && LANGUAGES.contains(asked) ? Locale.forLanguageTag(asked) : preferences.getLocale();
    }
}
