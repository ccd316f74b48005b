package city.wutong.starter.web;

import city.wutong.starter.web.Problem.WrongField;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a JSON body could not be read, and at which field. */
record UnreadableBody(String detail, List<WrongField> errors) {

    static UnreadableBody of(HttpMessageNotReadableException unreadable) {
        return Causes.first(unreadable, JacksonException.class)
                .map(UnreadableBody::of)
                .orElse(new UnreadableBody("The body is missing or broken off", List.of()));
    }

    private static UnreadableBody of(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException _ ->
                at(failure, "is too long, too large or nested too deeply", "The JSON passes a limit of this API");
            case InputCoercionException _ ->
                at(failure, "must be a number within its range", "The JSON has a number out of range");
            case StreamReadException _ -> new UnreadableBody("The body is not JSON" + place(failure), List.of());
            case UnrecognizedPropertyException _ -> at(failure, "is not known here", "The JSON has an unknown field");
            case MismatchedInputException wrong ->
                at(failure, Expected.form(wrong.getTargetType()), "The JSON has a value of the wrong form");
            default -> at(failure, "is not valid", "The JSON has a value that is not valid");
        };
    }

    private static UnreadableBody at(JacksonException failure, String message, String detail) {
        var field = pathOf(failure);
        return new UnreadableBody(
                detail + place(failure), field.isEmpty() ? List.of() : List.of(new WrongField(field, message)));
    }

    private static String place(JacksonException failure) {
        var place = failure.getLocation();
        return place == null || place.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String pathOf(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (path.length() > 200) {
                return path.append("...").toString();
            }
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
