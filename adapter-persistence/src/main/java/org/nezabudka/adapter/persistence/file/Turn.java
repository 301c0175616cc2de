package org.nezabudka.adapter.persistence.file;

import java.awt.geom.AffineTransform;

/** How a picture is to be turned and mirrored so that it is the right way up, by the number EXIF has for it. */
record Turn(int quarters, boolean mirrored) {

    static final Turn NONE = new Turn(0, false);

    static Turn of(int exif) {
        return switch (exif) {
            case 2 -> new Turn(0, true);
            case 3 -> new Turn(2, false);
            case 4 -> new Turn(2, true);
            case 5 -> new Turn(3, true);
            case 6 -> new Turn(1, false);
            case 7 -> new Turn(1, true);
            case 8 -> new Turn(3, false);
            default -> NONE;
        };
    }

    boolean swapsSides() {
        return quarters % 2 == 1;
    }

    /** From a picture of that size, as the camera wrote it, to itself the right way up and its left upper corner at 0, 0. */
    AffineTransform transform(int width, int height) {
        var turned = new AffineTransform();
        turned.translate((swapsSides() ? height : width) / 2.0, (swapsSides() ? width : height) / 2.0);
        turned.quadrantRotate(quarters);
        // Mirrored first, then turned.
        if (mirrored) turned.scale(-1, 1);
        turned.translate(-width / 2.0, -height / 2.0);
        return turned;
    }
}
