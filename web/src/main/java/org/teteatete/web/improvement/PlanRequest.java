package org.teteatete.web.improvement;

import jakarta.json.JsonException;
import java.time.LocalDate;
import java.util.List;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.JsonBody;

/** The body of a request about a plan. */
final class PlanRequest extends JsonBody {

    private static final int WHOLE = 100;

    /**
     * @param json {@code null} or blank for nothing
     * @throws JsonException when it is not JSON
     */
    PlanRequest(String json) {
        super(json);
    }

    /** @throws Invalid when a value is of another kind; what is missing is a draft's right */
    PlanContent content() {
        JsonBody content = part("content");
        return new PlanContent(
                content.text("fact"),
                day(content, "factOn"),
                day(content, "startOn"),
                day(content, "endOn"),
                content.has("cadence") ? content.oneOf("cadence", CheckpointCadence.class) : null,
                content.list("objectives").stream().map(PlanRequest::objective).toList());
    }

    /** What is said of each objective at a checkpoint. */
    List<Progress> progress() {
        return list("progress").stream().map(PlanRequest::progress).toList();
    }

    /** What became of each objective. */
    List<Progress> results() {
        return list("results").stream().map(PlanRequest::progress).toList();
    }

    /** {@code null} for none. */
    Outcome outcome() {
        return has("outcome") ? oneOf("outcome", Outcome.class) : null;
    }

    /** {@code null} for none. */
    LocalDate endOn() {
        return day(this, "endOn");
    }

    String comment() {
        return text("comment");
    }

    private static Objective objective(JsonBody body) {
        return new Objective(
                body.text("expected"),
                body.text("measure"),
                body.text("baseline"),
                body.text("target"),
                body.text("support"),
                day(body, "dueOn"));
    }

    private static Progress progress(JsonBody body) {
        Integer objective = body.number("objective");
        Integer percent = body.number("percent");
        if (objective == null || percent != null && (percent < 0 || percent > WHOLE)) {
            throw body.refused(objective == null ? "objective" : "percent", "meeting.malformed");
        }
        return new Progress(
                objective,
                body.has("standing") ? body.oneOf("standing", Progress.Standing.class) : null,
                percent,
                body.text("value"),
                body.has("result") ? body.oneOf("result", Outcome.class) : null,
                body.text("fact"));
    }

    private static LocalDate day(JsonBody body, String name) {
        return body.has(name) ? body.day(name) : null;
    }
}
