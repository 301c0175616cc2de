package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such file, or it is not the actor's to see. */
public final class UnknownFile extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownFile(FileId id, boolean concealed) {
        super("No file " + id, Map.of("file", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownFile missing(FileId id) {
        return new UnknownFile(id, false);
    }

    /** It is there, but somebody else's: told as missing, remembered in the audit as an attempt. */
    public static UnknownFile concealed(FileId id) {
        return new UnknownFile(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
