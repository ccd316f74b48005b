package city.wutong.infrastructure.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.wutong.infrastructure.issuer.Accounts.Account;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser, as far as signing in needs one. */
final class Browser {

    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-for-a-test";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(String uri) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> preflight(String uri, String origin) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .build(),
                BodyHandlers.ofString());
    }

    String clientCredentials(String issuer, String id, String secret) throws IOException, InterruptedException {
        return accessToken(tokenFor(issuer, id, secret));
    }

    HttpResponse<String> tokenFor(String issuer, String id, String secret) throws IOException, InterruptedException {
        return post(
                issuer + "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
    }

    String signIn(String issuer, Account account, String redirect) throws Exception {
        return accessToken(signedIn(issuer, account, redirect));
    }

    HttpResponse<String> renew(String issuer, String client, String refreshToken) throws Exception {
        return post(
                issuer + "/oauth2/token",
                Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", refreshToken));
    }

    HttpResponse<String> signedIn(String issuer, Account account, String redirect) throws Exception {
        var page = get(follow(get(authorisation(issuer, redirect))));
        var signedIn = post(
                issuer + "/login",
                Map.of(
                        "username",
                        account.id(),
                        "password",
                        account.password(),
                        "_csrf",
                        first("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", page.body())));
        var back = follow(get(follow(signedIn)));
        return post(
                issuer + "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "console",
                        "code",
                        first("code=([^&]+)", back),
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        VERIFIER));
    }

    private static String authorisation(String issuer, String redirect) throws Exception {
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8)));
        return issuer + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        "console",
                        "scope",
                        "openid",
                        "state",
                        "s",
                        "redirect_uri",
                        redirect,
                        "code_challenge",
                        challenge,
                        "code_challenge_method",
                        "S256"));
    }

    private HttpResponse<String> post(String uri, Map<String, String> fields) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String follow(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location");
        return answer.uri().resolve(location.orElseThrow()).toString();
    }

    static String refreshToken(HttpResponse<String> answer) {
        return first("\"refresh_token\":\"([^\"]+)\"", answer.body());
    }

    static String accessToken(HttpResponse<String> answer) {
        return first("\"access_token\":\"([^\"]+)\"", answer.body());
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
