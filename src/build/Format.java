import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs google-java-format over all Java files of a folder.
///
/// `--replace` rewrites them in place; `--dry-run` names those that are not formatted and fails.
final class Format {

    private Format() {}

    public static void main(String[] args) throws IOException {
        var mode = args[0];
        var arguments = new ArrayList<>(List.of("--aosp", mode));
        if (mode.equals("--dry-run")) {
            arguments.add("--set-exit-if-changed");
        }
        try (var files = Files.walk(Path.of(args[1]))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        var out = new StringWriter();
        var errors = new PrintWriter(System.err, true);
        var result =
                ToolProvider.findFirst("google-java-format")
                        .orElseThrow()
                        .run(new PrintWriter(out), errors, arguments.toArray(String[]::new));
        if (!out.toString().isBlank()) {
            errors.println("Not formatted (`mvn -q -Pformat process-sources` does it):");
            errors.print(out);
        }
        errors.flush();
        System.exit(result);
    }
}
