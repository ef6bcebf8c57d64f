package org.mlango.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/**
 * Walks a scene for words that stand out too little from what is really painted behind them: WCAG 2.2 AA, 4.5 to 1, and 3 to 1 for large
 * words and for icons (1.4.3, 1.4.11). What cannot be used now is left out, as there: it is meant to step back.
 */
public final class HardToRead {
    private static final double WORDS = 4.5;
    private static final double LARGE_OR_ICON = 3;
    /** 18 and 14 points, at 96 pixels to the inch. */
    private static final double LARGE = 24;
    private static final double LARGE_AND_BOLD = 18.66;
    private static final double ROUNDING = 0.005;

    private final List<String> found = new ArrayList<>();
    private final Parent root;
    private int looked;

    private HardToRead(Parent root) {
        this.root = root;
    }

    /** How many words and icons were looked at, and which of them are hard to read. */
    public record Result(int looked, List<String> found) {}

    public static Result in(Parent root) {
        HardToRead walk = new HardToRead(root);
        walk.look(root, 1);
        return new Result(walk.looked, List.copyOf(walk.found));
    }

    private void look(Node node, double opacity) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        double shown = opacity * node.getOpacity();
        if (node instanceof Text text && !text.getText().isBlank() && shown > 0) {
            judge(text, shown);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, shown));
        }
    }

    private void judge(Text text, double opacity) {
        Color behind = behind(text);
        Color ink = Contrast.over(colour(text.getFill()), opacity, behind);
        boolean icon = isIcon(text);
        double least = icon || large(text) ? LARGE_OR_ICON : WORDS;
        double ratio = Contrast.ratio(ink, behind);
        looked++;
        if (ratio < least - ROUNDING) {
            found.add(
                    String.format(Locale.ROOT, "%s %s: %.2f to 1, %s on %s", icon ? "icon" : "words", told(text), ratio,
                            ink, behind));
        }
    }

    private static boolean isIcon(Text text) {
        return text.getStyleClass().stream().anyMatch(style -> style.equals("icon") || style.equals("large-icon"));
    }

    private static boolean large(Text text) {
        String style = text.getFont().getName().toLowerCase(Locale.ROOT);
        double size = text.getFont().getSize();
        return size >= LARGE || (style.contains("bold") && size >= LARGE_AND_BOLD);
    }

    private static String told(Text text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                return "\"" + (isIcon(text) ? "an icon" : text.getText()) + "\" in #" + at.getId();
            }
        }
        return "\"" + text.getText() + "\"";
    }

    /** Everything painted before the words where their middle is: what they lie in, and what lies under that. */
    private Color behind(Text text) {
        Set<Node> around = new HashSet<>();
        for (Node at = text; at != null; at = at.getParent()) {
            around.add(at);
        }
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        if (!inSight(text, middle)) {
            return surface(text);
        }
        Painter painter = new Painter(middle, around, text);
        painter.paint(root, 1);
        return painter.seen;
    }

    private static boolean inSight(Text text, Point2D middle) {
        for (Node at = text; at != null; at = at.getParent()) {
            boolean cut = at.getClip() != null && !at.getClip().getBoundsInParent().contains(at.sceneToLocal(middle));
            boolean beyond = at.getParent() == null && !at.getLayoutBounds().contains(at.sceneToLocal(middle));
            if (cut || beyond) {
                return false;
            }
        }
        return true;
    }

    /** What is scrolled away lies on what it lies in, wherever that is now. */
    private static Color surface(Node node) {
        Parent around = node.getParent();
        Color under = around == null ? Color.WHITE : surface(around);
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                under = Contrast.over(colour(fill.getFill()), node.getOpacity(), under);
            }
        }
        return under;
    }

    private static Color colour(@Nullable Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    /** Paints one point of the scene, in order, until the words themselves would be painted. */
    private static final class Painter {
        private final Point2D point;
        private final Set<Node> around;
        private final Text words;
        private Color seen = Color.WHITE;

        private Painter(Point2D point, Set<Node> around, Text words) {
            this.point = point;
            this.around = around;
            this.words = words;
        }

        /** @return true once the words are reached */
        private boolean paint(Node node, double opacity) {
            if (node.equals(words)) {
                return true;
            }
            boolean holds = around.contains(node);
            if (!node.isVisible() || (!holds && !covers(node))) {
                return false;
            }
            double shown = opacity * node.getOpacity();
            if (node instanceof Region region && region.getBackground() != null) {
                region.getBackground().getFills().forEach(fill -> paint(region, fill, shown));
            }
            if (node instanceof Parent parent) {
                for (Node child : parent.getChildrenUnmodifiable()) {
                    if (paint(child, shown)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean covers(Node node) {
            Point2D inside = node.sceneToLocal(point);
            return inside != null && node.getLayoutBounds().contains(inside)
                    && (node.getClip() == null || node.getClip().getBoundsInParent().contains(inside));
        }

        private void paint(Region region, BackgroundFill fill, double opacity) {
            Point2D inside = region.sceneToLocal(point);
            var insets = fill.getInsets();
            boolean within = inside != null && inside.getX() >= insets.getLeft() && inside.getY() >= insets.getTop()
                    && inside.getX() <= region.getWidth() - insets.getRight()
                    && inside.getY() <= region.getHeight() - insets.getBottom();
            if (within) {
                seen = Contrast.over(colour(fill.getFill()), opacity, seen);
            }
        }
    }
}
