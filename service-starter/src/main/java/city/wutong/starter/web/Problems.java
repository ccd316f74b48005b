package city.wutong.starter.web;

import city.wutong.starter.web.Problem.WrongField;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Makes problem answers. */
class Problems {

    private final ObjectProvider<Tracer> tracer;

    Problems(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    ResponseEntity<Problem> answer(CommonProblem common, HttpServletRequest request) {
        return answer(common, common.sentence(), List.of(), request);
    }

    ResponseEntity<Problem> answer(
            CommonProblem common, String detail, List<WrongField> errors, HttpServletRequest request) {
        var code = common.code();
        return answer(new Problem(
                Problem.TYPES + code,
                code,
                Problem.titleOf(code),
                common.status(),
                detail,
                request.getRequestURI(),
                traceId(),
                errors,
                null,
                Map.of()));
    }

    ResponseEntity<Problem> answer(Refused refused, HttpServletRequest request) {
        return answer(new Problem(
                Problem.TYPES + refused.code(),
                refused.code(),
                Problem.titleOf(refused.code()),
                refused.status(),
                refused.sentence(),
                request.getRequestURI(),
                traceId(),
                List.of(),
                refused.rule().orElse(null),
                refused.members()));
    }

    @Nullable String traceId() {
        return Optional.ofNullable(tracer.getIfAvailable())
                .map(Tracer::currentSpan)
                .map(span -> span.context().traceId())
                .orElse(null);
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
