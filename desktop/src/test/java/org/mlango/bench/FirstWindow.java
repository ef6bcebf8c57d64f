package org.mlango.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Runs a program in this process until its first window was drawn; then says so, and the process ends. */
public final class FirstWindow {
    static final String SHOWN = "shown";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    /** When the second drawing begins, the first is done. */
    private static final int DRAWINGS = 2;

    private FirstWindow() {}

    /** @param arguments the class of the program, and what it is started with */
    public static void main(String[] arguments)
            throws ClassNotFoundException, NoSuchMethodException, InvocationTargetException, IllegalAccessException {
        Thread.ofPlatform().daemon(true).start(FirstWindow::watch);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null,
                (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void watch() {
        while (!asked()) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** False before the screen's thread is there. */
    private static boolean asked() {
        try {
            Platform.runLater(FirstWindow::look);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void look() {
        Scene scene = Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).findFirst()
                .orElse(null);
        if (scene == null) {
            Thread.ofPlatform().daemon(true).start(() -> {
                LockSupport.parkNanos(PAUSE);
                Platform.runLater(FirstWindow::look);
            });
            return;
        }
        AtomicInteger drawings = new AtomicInteger();
        scene.addPostLayoutPulseListener(() -> {
            if (drawings.incrementAndGet() == DRAWINGS) {
                System.out.println(SHOWN);
                // not from within a drawing, which would be waited for
                Thread.ofPlatform().start(() -> System.exit(0));
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }
}
