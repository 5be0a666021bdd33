import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// Makes the application image `target/zonewright/` at `package`, run by Maven on the JDK 25.
///
/// Program, libraries and JavaFX are linked into the runtime: it starts faster than from jars, and
/// the image can be moved, which an AOT cache over a module path does not survive. jpackage lays it
/// out so that installers can be made of it; its own launcher asks the package manager at every
/// start and gives way to ours. Last, the program is run as it will be run, for the JVM to record
/// what it loads.
final class Image {

    private static final String NAME = "zonewright";
    private static final String MODULE = "org.zonewright";

    /// Names of months and decimal marks of the languages that the window speaks.
    private static final String LOCALES = "jdk.localedata";

    private static final String ROOM = "org/zonewright/gui";
    private static final String MAIN = MODULE + ".app.Main";

    private final Path base;
    private final String version;
    private final Path target;
    private final Path work;
    private final Path image;

    private Image(Path base, String version) {
        this.base = base;
        this.version = version;
        target = base.resolve("target");
        work = target.resolve("image");
        image = target.resolve(NAME);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var self = new Image(Path.of(args[0]), args[1]);
        self.compileStyles();
        self.link();
        self.layOut();
        self.train();
    }

    /// JavaFX reads a compiled style sheet in a fraction of the time of its text.
    private void compileStyles() throws IOException, InterruptedException {
        delete(styles());
        var said = Files.createDirectories(work).resolve("styles.txt");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=javafx.graphics",
                                "--module-path",
                                target.resolve("classes")
                                        + File.pathSeparator
                                        + work.resolve("lib"),
                                "--module",
                                MODULE + "/" + MODULE + ".app.StyleCompiler",
                                styles().resolve(ROOM).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        if (process.start().waitFor() != 0) {
            throw new IOException(Files.readString(said));
        }
    }

    private Path styles() {
        return work.resolve("styles");
    }

    private void link() throws IOException {
        for (var leftover : List.of("classes", "modules", "unpacked", "runtime")) {
            delete(work.resolve(leftover));
        }
        List<Path> libraries;
        try (var jars = Files.list(work.resolve("lib"))) {
            libraries = jars.filter(Image::holdsClasses).sorted().toList();
        }
        var classes = work.resolve("classes");
        CallSites.writeOut(target.resolve("classes"), classes, libraries);
        var modules = Files.createDirectories(work.resolve("modules"));
        Modules.run(
                "jar",
                "--create",
                "--file=" + modules.resolve(NAME + ".jar"),
                "--main-class=" + MAIN,
                "--module-version=" + version,
                "-C",
                classes.toString(),
                ".",
                "-C",
                styles().toString(),
                ".");
        var names = new Modules(work.resolve("unpacked")).make(libraries, modules);
        Modules.run(
                "jlink",
                "--module-path=" + modules,
                "--add-modules=" + MODULE + "," + LOCALES + "," + String.join(",", names),
                "--include-locales=en,de",
                "--strip-debug",
                "--compress=zip-2",
                "--no-header-files",
                "--no-man-pages",
                "--ignore-signing-information",
                "--output=" + work.resolve("runtime"));
        delete(work.resolve("lib")); // what the next build no longer has must not be found there
    }

    /// JavaFX publishes an empty jar beside the one for the platform.
    private static boolean holdsClasses(Path jar) {
        return jar.toFile().length() > 1_000;
    }

    private void layOut() throws IOException {
        delete(image);
        Modules.run(
                "jpackage",
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version,
                "--icon",
                base.resolve("icons/zonewright.png").toString(),
                "--runtime-image",
                work.resolve("runtime").toString(),
                "--module",
                MODULE + "/" + MAIN,
                "--dest",
                target.toString());
        var launcher = image.resolve("bin").resolve(NAME);
        Files.copy(
                base.resolve("src/build/zonewright.sh"),
                launcher,
                StandardCopyOption.REPLACE_EXISTING);
        if (!launcher.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + launcher + " executable");
        }
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
    }

    private void train() throws IOException, InterruptedException {
        var launcher = image.resolve("bin").resolve(NAME).toString();
        var said = work.resolve("training.txt");
        var process =
                new ProcessBuilder(launcher, work.resolve("trained").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        var environment = process.environment();
        environment.put("ZONEWRIGHT_TRAINING", "yes");
        // The window keeps settings and journals: not among those of whoever builds.
        for (var kept : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME")) {
            environment.put(kept, work.resolve("trained").resolve(kept).toString());
        }
        if (process.start().waitFor() != 0) {
            throw new IOException(Files.readString(said));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException problem)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
