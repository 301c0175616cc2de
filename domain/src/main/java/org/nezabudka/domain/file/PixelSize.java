package org.nezabudka.domain.file;

/** How large a picture is, as it is to be looked at: turned already. */
public record PixelSize(int width, int height) {

    /** A picture of more would need more memory than it is worth: a few kilobytes can claim to be gigabytes. */
    public static final long MOST = 60_000_000;

    /** @throws TooManyPixels if nobody's camera makes such */
    public PixelSize {
        if (width < 1 || height < 1) throw new UnreadableImage();
        if ((long) width * height > MOST) throw new TooManyPixels(width, height);
    }

    /** As it is after a turn by a quarter. */
    public PixelSize turned() {
        return new PixelSize(/* width= */ height, /* height= */ width);
    }
}
