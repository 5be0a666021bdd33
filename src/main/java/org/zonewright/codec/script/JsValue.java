package org.zonewright.codec.script;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The arguments of DNSControl's record functions, from values in Route 53's form.
final class JsValue {

    private static final Pattern FIELD =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s\"]++)", Pattern.DOTALL);
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-3][0-7]{2})|\\\\(.)");

    private JsValue() {}

    /// @return nothing if the value is not in the form of its type, or DNSControl has no such type
    static Optional<String> arguments(RecordType type, String value) {
        Optional<List<String>> fields = fields(value);
        return fields.flatMap(
                given ->
                        switch (type.mnemonic()) {
                            case "A", "AAAA" -> shaped("s", given);
                            case "CNAME", "NS", "PTR" -> shaped("n", given);
                            case "MX" -> shaped("#n", given);
                            case "SRV" -> shaped("###n", given);
                            case "DS", "TLSA" -> shaped("###+", given);
                            case "SSHFP" -> shaped("##+", given);
                            case "NAPTR" -> shaped("##sssn", given);
                            case "HTTPS", "SVCB" -> serviceBinding(value);
                            case "CAA" -> caa(given);
                            case "TXT" -> Optional.of(Quoted.json(String.join("", given)));
                            default -> Optional.empty();
                        });
    }

    /// @param shape a sign a field: `#` a number, `n` a name, `s` a text, `+` all that follow as
    ///   one
    private static Optional<String> shaped(String shape, List<String> fields) {
        boolean open = shape.endsWith("+");
        if (open ? fields.size() < shape.length() : fields.size() != shape.length()) {
            return Optional.empty();
        }
        var out = new ArrayList<String>();
        for (int i = 0; i < shape.length(); i++) {
            String field = fields.get(i);
            switch (shape.charAt(i)) {
                case '#' -> {
                    if (!field.matches("[0-9]{1,10}")) {
                        return Optional.empty();
                    }
                    out.add(Long.toString(Long.parseLong(field)));
                }
                case 'n' -> out.add(name(field));
                case '+' -> out.add(Quoted.json(String.join("", fields.subList(i, fields.size()))));
                default -> out.add(Quoted.json(field));
            }
        }
        return Optional.of(String.join(", ", out));
    }

    /// A name with its final dot, without which DNSControl takes it for relative.
    static String name(String text) {
        return Quoted.json(DomainName.of(text.strip()).canonical());
    }

    private static Optional<String> caa(List<String> fields) {
        if (fields.size() != 3 || !fields.get(0).matches("0|128")) {
            return Optional.empty();
        }
        String critical = fields.get(0).equals("128") ? ", CAA_CRITICAL" : "";
        return Optional.of(
                Quoted.json(fields.get(1)) + ", " + Quoted.json(fields.get(2)) + critical);
    }

    /// The parameters as they are spelled.
    private static Optional<String> serviceBinding(String value) {
        Matcher parts = Pattern.compile("(\\d{1,5})\\s+(\\S+)\\s*(.*)").matcher(value.strip());
        return parts.matches()
                ? Optional.of(
                        Integer.parseInt(parts.group(1))
                                + ", "
                                + name(parts.group(2))
                                + ", "
                                + Quoted.json(Escapes.octalToDecimal(parts.group(3))))
                : Optional.empty();
    }

    /// The fields with quotes and escapes undone; nothing if there is a byte beyond ASCII, which a
    /// JavaScript text cannot say.
    private static Optional<List<String>> fields(String value) {
        var out = new ArrayList<String>();
        Matcher field = FIELD.matcher(value);
        int end = 0;
        while (field.find()) {
            if (!value.substring(end, field.start()).isBlank()) {
                return Optional.empty();
            }
            String quoted = field.group(1);
            out.add(quoted == null ? field.group(2) : plain(quoted));
            end = field.end();
        }
        boolean ascii = out.stream().collect(Collectors.joining()).chars().allMatch(c -> c < 128);
        return value.substring(end).isBlank() && ascii && !out.isEmpty()
                ? Optional.of(out)
                : Optional.empty();
    }

    private static String plain(String quoted) {
        return OCTAL.matcher(quoted)
                .replaceAll(
                        escape ->
                                Matcher.quoteReplacement(
                                        escape.group(1) == null
                                                ? escape.group(2)
                                                : String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        escape.group(1), 8))));
    }
}
