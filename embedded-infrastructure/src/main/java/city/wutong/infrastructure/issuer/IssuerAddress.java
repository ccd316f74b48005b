package city.wutong.infrastructure.issuer;

/** Where the issuer listens. */
record IssuerAddress(int port) {

    String uri() {
        return "http://127.0.0.1:" + port;
    }
}
