package city.wutong.gateway.tokens;

/** Nobody has said whose tokens to accept, so the gateway does not start. */
class MissingIssuer extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingIssuer() {
        super("WUTONG_ISSUER_URI is not set: give the address of the OpenID provider whose tokens are accepted,"
                + " for example http://127.0.0.1:18490.");
    }
}
