package org.mlango.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FewColoursTest {
    private static final int SIDE = 64;

    @Test
    void fewColoursStayAsTheyAre(@TempDir Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            picture.setRGB(i % SIDE, i / SIDE, new Color(250 + i % 6, 250, i % 3).getRGB());
        }
        assertThat(apart(picture, again(picture, folder))).isZero();
    }

    @Test
    void ofManyNoneMovesFar(@TempDir Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            int grey = i * 255 / (SIDE * SIDE);
            picture.setRGB(i % SIDE, i / SIDE, new Color(grey, grey, i % SIDE).getRGB());
        }
        BufferedImage few = again(picture, folder);
        assertThat(few.getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(apart(picture, few)).isBetween(1, 40);
    }

    private static BufferedImage again(BufferedImage picture, Path folder) throws IOException {
        Path file = folder.resolve("few.png");
        FewColours.save(FewColours.of(picture), file);
        return ImageIO.read(file.toFile());
    }

    /** The farthest any part of a colour has moved. */
    private static int apart(BufferedImage one, BufferedImage other) {
        int most = 0;
        for (int i = 0; i < SIDE * SIDE; i++) {
            Color before = new Color(one.getRGB(i % SIDE, i / SIDE));
            Color after = new Color(other.getRGB(i % SIDE, i / SIDE));
            most = Math.max(most, Math.max(Math.abs(before.getRed() - after.getRed()), Math
                    .max(Math.abs(before.getGreen() - after.getGreen()),
                            Math.abs(before.getBlue() - after.getBlue()))));
        }
        return most;
    }
}
