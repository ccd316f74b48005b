package city.wutong.starter.web;

import city.wutong.starter.web.Problem.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns whatever goes wrong into a problem answer; only faults are logged, once, and nothing of them is told. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, HttpServletRequest request) {
        return problems.answer(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return Causes.first(unreadable, Refused.class)
                .map(refused -> problems.answer(refused, request))
                .orElseGet(() -> {
                    var reason = UnreadableBody.of(unreadable);
                    return problems.answer(CommonProblem.UNREADABLE_JSON, reason.detail(), reason.errors(), request);
                });
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        var fields = invalid.getFieldErrors().stream().map(error -> new WrongField(error.getField(), messageOf(error)));
        var whole = invalid.getGlobalErrors().stream()
                .map(error -> new WrongField("", Objects.toString(error.getDefaultMessage(), "is not valid")));
        return invalid(Stream.concat(fields, whole).toList(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException invalid, HttpServletRequest request) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new WrongField(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : Objects.toString(
                                                result.getMethodParameter().getParameterName(), ""),
                                Objects.toString(error.getDefaultMessage(), "is not valid"))))
                .toList();
        return invalid(errors, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return Causes.first(wrong, Refused.class)
                .map(refused -> problems.answer(refused, request))
                .orElseGet(() -> invalid(
                        List.of(new WrongField(wrong.getName(), Expected.form(wrong.getRequiredType()))), request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingRequestValueException missing, HttpServletRequest request) {
        var name = switch (missing) {
            case MissingServletRequestParameterException parameter -> parameter.getParameterName();
            case MissingRequestHeaderException header -> header.getHeaderName();
            default -> "";
        };
        return invalid(List.of(new WrongField(name, "is missing")), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestPartException missing, HttpServletRequest request) {
        return invalid(List.of(new WrongField(missing.getRequestPartName(), "is missing")), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> upload(MultipartException unreadable, HttpServletRequest request) {
        // Tomcat's and Spring's several exceptions for one matter share no type.
        var tooLarge = Causes.of(unreadable)
                .anyMatch(cause -> cause.getClass().getSimpleName().contains("SizeLimitExceeded")
                        || cause.getClass().getSimpleName().contains("SizeExceeded"));
        return problems.answer(tooLarge ? CommonProblem.BODY_TOO_LARGE : CommonProblem.BAD_REQUEST, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException denied, HttpServletRequest request) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        var known = caller != null && !new AuthenticationTrustResolverImpl().isAnonymous(caller);
        return problems.answer(known ? CommonProblem.FORBIDDEN : CommonProblem.UNAUTHENTICATED, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unauthenticated(AuthenticationException nobody, HttpServletRequest request) {
        if (nobody instanceof AuthenticationServiceException) {
            LOG.warn("No token can be checked: {}", nobody.getMessage());
            return problems.answer(CommonProblem.UNAVAILABLE, request);
        }
        return problems.answer(CommonProblem.UNAUTHENTICATED, request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Problem> callerLeft(AsyncRequestNotUsableException left) {
        return null;
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class})
    ResponseEntity<Problem> storeAway(Exception away, HttpServletRequest request) {
        LOG.warn("The store does not answer: {}", away.getMessage());
        return problems.answer(CommonProblem.UNAVAILABLE, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            return withHeaders(
                    known,
                    problems.answer(CommonProblem.of(known.getStatusCode().value()), request));
        }
        if (failure instanceof TypeMismatchException) {
            return problems.answer(CommonProblem.BAD_REQUEST, request);
        }
        LOG.error("Fault at {} {}", request.getMethod(), request.getRequestURI(), failure);
        return problems.answer(CommonProblem.FAULT, request);
    }

    private ResponseEntity<Problem> invalid(List<WrongField> errors, HttpServletRequest request) {
        return problems.answer(CommonProblem.INVALID_INPUT, CommonProblem.INVALID_INPUT.sentence(), errors, request);
    }

    private static ResponseEntity<Problem> withHeaders(ErrorResponse known, ResponseEntity<Problem> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> {
                    headers.addAll(known.getHeaders());
                    headers.addAll(answer.getHeaders());
                })
                .body(answer.getBody());
    }

    private static String messageOf(FieldError error) {
        if (error.isBindingFailure() && error.contains(TypeMismatchException.class)) {
            return Expected.form(error.unwrap(TypeMismatchException.class).getRequiredType());
        }
        return Objects.toString(error.getDefaultMessage(), "is not valid");
    }
}
