package org.mlango.boot;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import java.util.Locale;

/**
 * Hears when the system locks its own screen, switches to another account or goes to sleep. Windows and macOS say so to Java; Linux
 * does not, and there the gap in the clock tells of a sleep.
 */
final class SystemLock implements UserSessionListener, SystemSleepListener {
    private final Runnable lock;

    SystemLock(Runnable lock) {
        this.lock = lock;
    }

    /** @param lock may be called from any thread, and more than once */
    static void watch(Runnable lock) {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux || GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        Desktop desktop = Desktop.getDesktop();
        SystemLock heard = new SystemLock(lock);
        if (desktop.isSupported(Desktop.Action.APP_EVENT_USER_SESSION)
                || desktop.isSupported(Desktop.Action.APP_EVENT_SYSTEM_SLEEP)) {
            desktop.addAppEventListener(heard);
        }
    }

    @Override
    public void userSessionDeactivated(UserSessionEvent event) {
        lock.run();
    }

    @Override
    public void userSessionActivated(UserSessionEvent event) {
        // it was locked when they went
    }

    @Override
    public void systemAboutToSleep(SystemSleepEvent event) {
        lock.run();
    }

    @Override
    public void systemAwoke(SystemSleepEvent event) {
        lock.run();
    }
}
