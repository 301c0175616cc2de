package org.nezabudka.bootstrap.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What photos cost on their way in: by how much the memory of the product grows while twenty of five megabytes come. */
final class UploadsBenchmark {

    private static final int PHOTOS = 20;
    private static final int SIZE = 5_000_000;
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final long CALM_MILLIS = 5000;
    private static final long SAMPLE_MILLIS = 20;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final Product product;
    private final User user;
    private final byte[] photo;
    private int sent;

    private UploadsBenchmark(Product product, User user, byte[] photo) {
        this.product = product;
        this.user = user;
        this.photo = photo;
    }

    static void run(Path folder, Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        try (var database = BenchDatabase.start(folder)) {
            database.fill(1000);
            var settings = new HashMap<>(database.settings());
            settings.put("NEZABUDKA_DATA", folder.resolve("data").toString());
            settings.put("NEZABUDKA_ADMIN_LOGIN", "bench-admin");
            settings.put("NEZABUDKA_ADMIN_PASSWORD", User.PASSWORD);
            try (var product = Product.start(folder, environment, settings)) {
                product.awaitReady();
                database.openAccounts();
                var photo = photo();
                out.printf("A photo has %,d bytes and %,d pixels.%n", photo.length, WIDTH * HEIGHT);
                new UploadsBenchmark(product, User.signIn(product.port(), 0), photo).measure(out);
            }
        } catch (SQLException failure) {
            throw new BenchmarkFailed("The database: " + failure.getMessage(), failure);
        }
    }

    private void measure(PrintStream out) throws IOException, InterruptedException {
        // The first ones load code; that is not the price of a photo.
        for (int i = 0; i < 3; i++) pictures(List.of(upload(next())));
        var table = new Table("what comes", "memory before", "at most", "grew by", "seconds");
        var photos = new ArrayList<String>();
        row(table, PHOTOS + " photos, one after another", () -> {
            for (int i = 0; i < PHOTOS; i++) photos.add(upload(next()));
            return true;
        });
        row(table, PHOTOS + " photos, all at once", () -> {
            photos.addAll(uploadAtOnce());
            return true;
        });
        row(table, "small pictures of " + photos.size(), () -> {
            pictures(photos);
            return true;
        });
        out.println();
        out.println(table);
    }

    private void row(Table table, String what, Callable<Boolean> act) throws IOException, InterruptedException {
        Thread.sleep(CALM_MILLIS);
        long before = product.residentMebibytes();
        var over = new AtomicBoolean();
        try (var watcher = Executors.newSingleThreadExecutor()) {
            Future<Long> most = watcher.submit(() -> {
                long highest = before;
                while (!over.get()) {
                    highest = Math.max(highest, product.residentMebibytes());
                    Thread.sleep(SAMPLE_MILLIS);
                }
                return Math.max(highest, product.residentMebibytes());
            });
            long begin = System.nanoTime();
            try {
                act.call();
            } catch (IOException | BenchmarkFailed failure) {
                throw failure;
            } catch (Exception failure) {
                throw new BenchmarkFailed(what + ": " + failure.getMessage(), failure);
            } finally {
                over.set(true);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            table.row(
                    what,
                    before + " MiB",
                    most.get() + " MiB",
                    (most.get() - before) + " MiB",
                    String.format(java.util.Locale.ROOT, "%.1f", seconds));
        } catch (ExecutionException failure) {
            throw new BenchmarkFailed(what + ": " + failure.getMessage(), failure);
        }
    }

    private List<String> uploadAtOnce() throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < PHOTOS; i++) {
            int number = next();
            tasks.add(() -> upload(number));
        }
        var ids = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(PHOTOS)) {
            for (var one : threads.invokeAll(tasks)) ids.add(one.get());
        }
        return ids;
    }

    private int next() {
        return ++sent;
    }

    private String upload(int number) throws IOException {
        var headers = new HashMap<>(user.headers());
        headers.put("Idempotency-Key", "bench-photo-" + number);
        try (var connection = new HttpConnection(product.port())) {
            var answer = connection.send(
                    "POST",
                    "/api/v1/files?name=photo-" + number + ".jpg",
                    headers,
                    "application/octet-stream",
                    unlike(number));
            var id = ID.matcher(answer.body());
            if (answer.status() != 201 || !id.find())
                throw new BenchmarkFailed("A photo was refused: " + answer.status() + " " + answer.body());
            return id.group(1);
        }
    }

    private void pictures(List<String> ids) throws IOException {
        try (var connection = new HttpConnection(product.port())) {
            for (var id : ids) {
                var path = "/api/v1/files/" + id + "/thumbnail?size=SMALL";
                var answer = connection.send(HttpConnection.Request.get(path, user.headers()));
                if (answer.status() != 200)
                    throw new BenchmarkFailed("No picture: " + answer.status() + " " + answer.body());
            }
        }
    }

    /** The photo with a remark within it: a file like none before, so that nothing is known already. */
    private byte[] unlike(int number) {
        var remark = "photo %010d".formatted(number).getBytes(US_ASCII);
        var bytes = new ByteArrayOutputStream(photo.length + 32);
        bytes.write(photo, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (remark.length + 2)});
        bytes.writeBytes(remark);
        bytes.write(photo, 2, photo.length - 2);
        return bytes.toByteArray();
    }

    /** Grainy enough to have the size of a photo. */
    private static byte[] photo() throws IOException {
        for (int grain = 16; ; grain += 16) {
            var random = new SplittableRandom(1);
            var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < HEIGHT; y++)
                for (int x = 0; x < WIDTH; x++) {
                    int red = 20 + x * 60 / WIDTH + random.nextInt(grain);
                    int green = red + random.nextInt(grain / 2);
                    int blue = y * 120 / HEIGHT + random.nextInt(grain);
                    image.setRGB(x, y, red << 16 | green << 8 | blue);
                }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            if (bytes.size() >= SIZE || grain > 100) return bytes.toByteArray();
        }
    }
}
