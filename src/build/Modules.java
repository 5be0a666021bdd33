import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/// Makes modules that jlink takes out of the libraries that Maven found.
///
/// jlink refuses automatic modules, which ELK brings: they get a descriptor here, open, with all
/// packages exported, and requiring what jdeps sees them use. JavaFX's jars hold native libraries,
/// which JavaFX would unpack at each user's first start: as a jmod they go into the runtime.
final class Modules {

    private final Path work;

    /// @param work an empty folder
    Modules(Path work) {
        this.work = work;
    }

    /// @return the names of the modules made of `libraries`, all of them in `into`
    Collection<String> make(Collection<Path> libraries, Path into) throws IOException {
        var named = new LinkedHashMap<Path, ModuleDescriptor>();
        var automatic = new ArrayList<Path>();
        for (var jar : libraries) {
            var descriptor = descriptorOf(jar);
            named.put(jar, descriptor);
            if (descriptor.isAutomatic()) {
                automatic.add(jar);
            }
        }
        var requires = requires(automatic, named);
        for (var jar : libraries) {
            var descriptor = named.get(jar);
            if (!descriptor.isAutomatic() && !descriptor.name().startsWith("javafx.")) {
                Files.copy(jar, into.resolve(jar.getFileName()));
                continue;
            }
            var classes = unpack(jar);
            if (descriptor.isAutomatic()) {
                var made = describe(descriptor, requires.get(descriptor.name()), named.values());
                Files.write(classes.resolve("module-info.class"), made);
                dropFoldersWithoutClasses(classes);
            }
            pack(descriptor.name(), classes, into);
        }
        return named.values().stream().map(ModuleDescriptor::name).toList();
    }

    private static ModuleDescriptor descriptorOf(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .map(ModuleReference::descriptor)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, TreeSet<String>> requires(
            List<Path> automatic, Map<Path, ModuleDescriptor> named) {
        var arguments =
                new ArrayList<>(
                        List.of("--multi-release", "25", "--ignore-missing-deps", "-summary"));
        var names = new TreeMap<String, String>();
        var requires = new TreeMap<String, TreeSet<String>>();
        for (var jar : automatic) {
            var name = named.get(jar).name();
            arguments.add(jar.toString());
            names.put(jar.getFileName().toString(), name);
            requires.put(name, new TreeSet<>());
        }
        for (var line : run("jdeps", arguments.toArray(String[]::new)).lines().toList()) {
            var sides = line.split(" -> ", 2);
            if (sides.length == 2 && !sides[1].equals("not found")) {
                var used = Path.of(sides[1]).getFileName().toString();
                requires.get(names.get(sides[0])).add(names.getOrDefault(used, used));
            }
        }
        return requires;
    }

    private static byte[] describe(
            ModuleDescriptor automatic,
            Collection<String> requires,
            Collection<ModuleDescriptor> all) {
        var attribute =
                ModuleAttribute.of(
                        ModuleDesc.of(automatic.name()),
                        module -> {
                            module.moduleFlags(ClassFile.ACC_OPEN);
                            requires.forEach(used -> module.requires(ModuleDesc.of(used), 0, null));
                            automatic
                                    .packages()
                                    .forEach(name -> module.exports(PackageDesc.of(name), 0));
                            for (var provided : automatic.provides()) {
                                module.provides(
                                        ClassDesc.of(provided.service()),
                                        provided.providers().stream()
                                                .map(ClassDesc::of)
                                                .toArray(ClassDesc[]::new));
                            }
                            // Whose services others provide, it loads them.
                            all.stream()
                                    .filter(ModuleDescriptor::isAutomatic)
                                    .flatMap(other -> other.provides().stream())
                                    .map(ModuleDescriptor.Provides::service)
                                    .distinct()
                                    .filter(service -> isIn(automatic.packages(), service))
                                    .forEach(service -> module.uses(ClassDesc.of(service)));
                        });
        return ClassFile.of().buildModule(attribute);
    }

    private static boolean isIn(Collection<String> packages, String type) {
        return packages.contains(type.substring(0, type.lastIndexOf('.')));
    }

    private Path unpack(Path jar) throws IOException {
        var classes = Files.createDirectories(work.resolve("classes").resolve(jar.getFileName()));
        run("jar", "--extract", "--file=" + jar, "--dir=" + classes);
        return classes;
    }

    /// They would pass for packages, and EMF and ELK both have a `model`.
    private static void dropFoldersWithoutClasses(Path classes) throws IOException {
        try (var folders = Files.list(classes).filter(Files::isDirectory)) {
            for (var folder : folders.toList()) {
                if (!folder.endsWith("META-INF") && !holdsClasses(folder)) {
                    Image.delete(folder);
                }
            }
        }
    }

    private static boolean holdsClasses(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        }
    }

    private void pack(String name, Path classes, Path into) throws IOException {
        var libraries = Files.createDirectories(work.resolve("native").resolve(name));
        try (var files = Files.list(classes)) {
            for (var file : files.filter(Modules::isNative).toList()) {
                Files.move(file, libraries.resolve(file.getFileName()));
            }
        }
        run(
                "jmod",
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                libraries.toString(),
                into.resolve(name + ".jmod").toString());
    }

    private static boolean isNative(Path file) {
        return file.toString().matches(".*\\.(so|dll|dylib)");
    }

    /// @return what the tool said
    static String run(String tool, String... arguments) {
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        if (ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments) != 0) {
            throw new IllegalStateException(tool + " " + List.of(arguments) + ":\n" + said);
        }
        return said.toString();
    }
}
