package org.mlango.tour;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of a screen in 256 colours: nobody sees the difference, and the file is a third of what it was. */
final class FewColours {
    private static final int MOST = 256;
    /** So many are taken as they are, however alike: the colours of surfaces are. */
    private static final int AS_THEY_ARE = 64;
    private static final int APART = 8 * 8 * 3;
    private static final int OPAQUE = 0xff000000;

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> often = new HashMap<>();
        for (int pixel : pixels) {
            often.merge(pixel | OPAQUE, 1, Integer::sum);
        }
        List<Integer> palette = palette(often);
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = places.computeIfAbsent(pixels[i] | OPAQUE, colour -> nearest(palette, colour));
        }
        few.getRaster().setPixels(0, 0, width, height, pixels);
        return few;
    }

    private static List<Integer> palette(Map<Integer, Integer> often) {
        List<Integer> byNumber = often.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<Integer> palette = new ArrayList<>();
        for (int colour : byNumber) {
            boolean taken = palette.size() < AS_THEY_ARE || often.size() <= MOST
                    || distance(palette.get(nearest(palette, colour)), colour) > APART;
            if (taken && palette.size() < MOST) {
                palette.add(colour);
            }
        }
        return palette;
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    /** As small as PNG gets. */
    static void save(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
