package city.wutong.gateway.tokens;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a missing issuer in one sentence instead of a stack trace. */
class MissingIssuerAnalyzer extends AbstractFailureAnalyzer<MissingIssuer> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingIssuer cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
