package city.wutong.starter.commands;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A request with files, too large to be held: its parts are digested when somebody first asks for them. */
class UploadRequest extends HttpServletRequestWrapper {

    private final Digest digest;
    private boolean digested;

    UploadRequest(HttpServletRequest request, Digest digest) {
        super(request);
        this.digest = digest;
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        var parts = super.getParts();
        if (!digested) {
            digested = true;
            for (var part : parts) {
                add(part);
            }
        }
        return parts;
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        return getParts().stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void add(Part part) throws IOException {
        var _ = digest.add(part.getName() + "\n" + part.getSubmittedFileName() + "\n" + part.getSize());
        try (var content = part.getInputStream()) {
            var piece = content.readNBytes(1 << 16);
            while (piece.length > 0) {
                var _ = digest.add(piece);
                piece = content.readNBytes(1 << 16);
            }
        }
    }
}
