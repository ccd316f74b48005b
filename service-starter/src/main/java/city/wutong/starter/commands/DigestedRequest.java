package city.wutong.starter.commands;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.security.MessageDigest;

/** A request whose body is digested while it is read. */
class DigestedRequest extends HttpServletRequestWrapper {

    private final MessageDigest digest;

    DigestedRequest(HttpServletRequest request, MessageDigest digest) {
        super(request);
        this.digest = digest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Digested(super.getInputStream());
    }

    private class Digested extends ServletInputStream {

        private final ServletInputStream body;

        Digested(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            if (one >= 0) {
                digest.update((byte) one);
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = body.read(bytes, offset, length);
            if (count > 0) {
                digest.update(bytes, offset, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
