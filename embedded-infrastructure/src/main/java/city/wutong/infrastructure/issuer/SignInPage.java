package city.wutong.infrastructure.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.infrastructure.issuer.Accounts.Account;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/** The page to sign in on, in Chinese and English. */
class SignInPage extends OncePerRequestFilter {

    static final String PATH = "/login";

    private final String page = read();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain rest)
            throws ServletException, IOException {
        var token = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        answer.setContentType("text/html;charset=UTF-8");
        answer.getWriter()
                .write(page.replace("{{told}}", told(request))
                        .replace("{{csrf}}", HtmlUtils.htmlEscape(token.getToken()))
                        .replace("{{accounts}}", accounts()));
    }

    private static String told(HttpServletRequest request) {
        if (request.getParameterMap().containsKey("error")) {
            return "<p role=\"alert\">账号或密码不对。 The username or the password is wrong.</p>";
        }
        return request.getParameterMap().containsKey("logout") ? "<p role=\"status\">已退出登录。 Signed out.</p>" : "";
    }

    private static String accounts() {
        return Accounts.all().stream().map(Account::id).collect(Collectors.joining(", "));
    }

    private static String read() {
        try (var file = Objects.requireNonNull(SignInPage.class.getResourceAsStream("sign-in.html"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
