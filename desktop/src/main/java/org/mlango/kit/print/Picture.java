package org.mlango.kit.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;

import javax.imageio.ImageIO;

/** What a scene or a part of it looks like, as a PNG file. Call on the thread of the screen. */
public final class Picture {
    private final BufferedImage pixels;

    private Picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] row = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), row, 0, width);
        pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, width, height, row, 0, width);
    }

    public static Picture of(Scene scene) {
        return new Picture(scene.snapshot(null));
    }

    /** Drawn smaller, or larger, not only shrunk: words stay sharp. */
    public static Picture of(Scene scene, double scale) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        how.setViewport(
                new Rectangle2D(0, 0, Math.rint(scene.getWidth() * scale), Math.rint(scene.getHeight() * scale)));
        return new Picture(scene.getRoot().snapshot(how, null));
    }

    public static Picture of(Node node) {
        return new Picture(node.snapshot(null, null));
    }

    public BufferedImage pixels() {
        return pixels;
    }

    /** Writes the file, making its folder if need be. */
    public void save(Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        if (!ImageIO.write(pixels, "png", file.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }
}
