import java.util.List;
import java.util.Locale;

/** The three systems packages are made for, each on itself. */
enum TargetSystem {
    LINUX("linux", "Linux/x86_64", "libsqlitejdbc.so", List.of("deb")),
    WINDOWS("windows", "Windows/x86_64", "sqlitejdbc.dll", List.of("msi")),
    MACOS("macos", "Mac/aarch64", "libsqlitejdbc.dylib", List.of("dmg"));

    final String word;
    final String engineFolder;
    final String engine;
    final List<String> packages;

    TargetSystem(String word, String engineFolder, String engine, List<String> packages) {
        this.word = word;
        this.engineFolder = engineFolder;
        this.engine = engine;
        this.packages = packages;
    }

    static TargetSystem here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
    }
}
