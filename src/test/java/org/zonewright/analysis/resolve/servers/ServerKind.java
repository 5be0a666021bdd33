package org.zonewright.analysis.resolve.servers;

import org.zonewright.model.zone.Zone;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The servers that answers are compared with, and how each is told to answer in full.
enum ServerKind {
    /// BIND, of Debian's `bind9`.
    NAMED("named", "bind9", "all zones loaded") {
        @Override
        List<String> command(Path config) {
            return List.of("named", "-g", "-c", config.toString(), "-n", "1");
        }

        @Override
        String config(List<Zone> zones, Path folder, int port) {
            return """
            options {
              directory "%s"; pid-file none; session-keyfile none; managed-keys-directory "%s";
              listen-on port %d { 127.0.0.1; }; listen-on-v6 { none; };
              recursion no; minimal-responses no; minimal-any no; dnssec-validation no; notify no;
              answer-cookie no; max-udp-size 4096;
              check-names primary ignore; check-integrity no; check-sibling no;
              check-mx ignore; check-mx-cname ignore; check-srv-cname ignore; check-wildcard no;
            };
            controls { };
            """
                            .formatted(folder, folder, port)
                    + each(zones, "zone \"%s\" { type primary; file \"%s\"; };\n");
        }
    },
    /// Of Debian's `nsd`.
    NSD("nsd", "nsd", "nsd started") {
        @Override
        List<String> command(Path config) {
            return List.of("nsd", "-d", "-c", config.toString());
        }

        @Override
        String config(List<Zone> zones, Path folder, int port) {
            return """
            server:
              ip-address: 127.0.0.1@%2$d
              username: ""
              chroot: ""
              zonesdir: "%1$s"
              pidfile: "%1$s/nsd.pid"
              xfrdfile: ""
              xfrdir: "%1$s"
              zonelistfile: "%1$s/zone.list"
              database: ""
              server-count: 1
              minimal-responses: no
              ipv4-edns-size: 4096
              refuse-any: no
              rrl-ratelimit: 0
              rrl-whitelist-ratelimit: 0
            remote-control:
              control-enable: no
            """
                            .formatted(folder, port)
                    + each(zones, "zone:\n  name: \"%s\"\n  zonefile: \"%s\"\n");
        }
    },
    /// Knot DNS, of Debian's `knot`.
    KNOTD("knotd", "knot", "server started") {
        @Override
        List<String> command(Path config) {
            return List.of("knotd", "-c", config.toString());
        }

        @Override
        String config(List<Zone> zones, Path folder, int port) {
            return """
            server:
              listen: 127.0.0.1@%2$d
              rundir: "%1$s"
              udp-workers: 1
              udp-max-payload-ipv4: 4096
              tcp-workers: 1
              background-workers: 1
            log:
              - target: stdout
                any: info
            database:
              storage: "%1$s/db"
            template:
              - id: default
                storage: "%1$s"
                zonefile-load: whole
                zonefile-sync: -1
                journal-content: none
            zone:
            """
                            .formatted(folder, port)
                    + each(zones, "  - domain: \"%s\"\n    file: \"%s\"\n");
        }
    };

    private final String program;
    private final String debianPackage;
    private final String readyLine;

    ServerKind(String program, String debianPackage, String readyLine) {
        this.program = program;
        this.debianPackage = debianPackage;
        this.readyLine = readyLine;
    }

    abstract List<String> command(Path config);

    /// @param folder holds the master files, and takes what the server writes
    abstract String config(List<Zone> zones, Path folder, int port);

    /// What the log says when zones are loaded and questions are answered.
    String readyLine() {
        return readyLine;
    }

    String debianPackage() {
        return debianPackage;
    }

    boolean isInstalled() {
        return Arrays.stream((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static String fileName(Zone zone) {
        return zone.name() + "zone";
    }

    private static String each(List<Zone> zones, String form) {
        return zones.stream()
                .map(zone -> form.formatted(zone.name(), fileName(zone)))
                .collect(Collectors.joining());
    }
}
