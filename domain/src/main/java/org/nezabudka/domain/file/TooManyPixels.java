package org.nezabudka.domain.file;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** The picture claims to be larger than any camera makes them. */
public final class TooManyPixels extends Invalid {

    private static final long serialVersionUID = 1L;

    TooManyPixels(int width, int height) {
        super(
                "file",
                width + " by " + height + " pixels",
                Map.of("width", width, "height", height, "most", PixelSize.MOST / 1_000_000));
    }
}
