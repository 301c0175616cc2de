package org.nezabudka.bootstrap.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as measurers bring them: corners of empty rooms, and a plan drawn by hand. */
final class DemoPictures {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final Color WALL = new Color(0xE9, 0xE4, 0xDA);
    private static final Color FLOOR = new Color(0xB7, 0x9B, 0x76);
    private static final Color LINE = new Color(0x33, 0x3B, 0x47);

    private DemoPictures() {}

    /** A corner of a room; each number another one. */
    static byte[] room(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paint = begun(image);
        int corner = 360 + 120 * (number % 4);
        int floor = 640;
        paint.setPaint(new GradientPaint(0, 0, WALL, corner, 0, WALL.darker()));
        paint.fillRect(0, 0, corner, HEIGHT);
        paint.setPaint(new GradientPaint(corner, 0, WALL.brighter(), WIDTH, 0, WALL));
        paint.fillRect(corner, 0, WIDTH - corner, HEIGHT);
        paint.setColor(FLOOR);
        paint.fillPolygon(
                new int[] {0, corner, WIDTH, WIDTH, 0}, new int[] {HEIGHT - 60, floor, HEIGHT - 90, HEIGHT, HEIGHT}, 5);
        paint.setColor(new Color(0xC9, 0xE3, 0xF2));
        if (number % 2 == 0) paint.fillRect(corner + 180, 160, 260, 320);
        paint.setColor(Color.WHITE);
        for (int socket = 0; socket < 2 + number % 3; socket++)
            paint.fillRoundRect(corner + 520 + 60 * socket, 470, 44, 44, 8, 8);
        paint.dispose();
        return png(image);
    }

    /** A plan with its lengths in millimetres. */
    static byte[] plan(int wide, int deep) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paint = begun(image);
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, WIDTH, HEIGHT);
        paint.setColor(new Color(0xDF, 0xE7, 0xEE));
        for (int line = 0; line < WIDTH; line += 40) {
            paint.drawLine(line, 0, line, HEIGHT);
            paint.drawLine(0, line, WIDTH, line);
        }
        paint.setColor(LINE);
        paint.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paint.drawRect(200, 180, 800, 520);
        paint.setStroke(new BasicStroke(3));
        paint.drawLine(200, 760, 1000, 760);
        paint.drawLine(1060, 180, 1060, 700);
        paint.drawArc(200, 560, 280, 280, 0, 90);
        paint.setFont(paint.getFont().deriveFont(34f));
        paint.drawString(Integer.toString(wide), 560, 806);
        paint.drawString(Integer.toString(deep), 1076, 450);
        paint.dispose();
        return png(image);
    }

    /** A name signed with a finger. */
    static byte[] signature() {
        var image = new BufferedImage(600, 240, BufferedImage.TYPE_INT_RGB);
        var paint = begun(image);
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, 600, 240);
        paint.setColor(LINE);
        paint.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paint.drawPolyline(
                new int[] {90, 130, 150, 165, 200, 230, 245, 290, 320, 350, 390, 420, 520},
                new int[] {170, 60, 180, 110, 165, 100, 170, 120, 165, 110, 160, 130, 90},
                13);
        paint.dispose();
        return png(image);
    }

    private static Graphics2D begun(BufferedImage image) {
        var paint = image.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return paint;
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
