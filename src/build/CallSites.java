import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Writes out what javac leaves to the start of the program and the JVM's cache cannot keep, though
/// it keeps lambdas: which case of a switch over types fits, and what makes two records equal. Each
/// such place costs the JVM a class that it makes up, at every start anew.
///
/// What the methods do is what `java.lang.runtime.SwitchBootstraps` and `ObjectMethods` say of
/// theirs. A switch over constants and the text of a record stay as they are.
final class CallSites {

    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();
    private static final int MADE =
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private static final Map<ClassDesc, Class<?>> BOXES =
            Map.of(
                    ConstantDescs.CD_boolean, Boolean.class,
                    ConstantDescs.CD_byte, Byte.class,
                    ConstantDescs.CD_char, Character.class,
                    ConstantDescs.CD_short, Short.class,
                    ConstantDescs.CD_int, Integer.class,
                    ConstantDescs.CD_long, Long.class,
                    ConstantDescs.CD_float, Float.class,
                    ConstantDescs.CD_double, Double.class);

    private final ClassFile format;

    /// @param used where the types are found that the code speaks of
    private CallSites(ClassLoader used) {
        format =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(used)
                                        .orElse(ClassHierarchyResolver.defaultResolver())
                                        .cached()));
    }

    /// Copies a folder of classes and what lies among them.
    ///
    /// @param libraries what the classes use
    static void writeOut(Path from, Path to, List<Path> libraries) throws IOException {
        var used = new ArrayList<URL>();
        for (Path one : libraries) {
            used.add(one.toUri().toURL());
        }
        used.add(from.toUri().toURL());
        try (var loader = new URLClassLoader(used.toArray(URL[]::new));
                var files = Files.walk(from)) {
            var sites = new CallSites(loader);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                byte[] content = Files.readAllBytes(file);
                boolean isType = file.toString().endsWith(".class");
                Files.write(copy, isType ? sites.writtenOut(content) : content);
            }
        }
    }

    private byte[] writtenOut(byte[] type) {
        ClassModel model = format.parse(type);
        var methods = new ArrayList<Consumer<ClassBuilder>>();
        MethodTransform calls =
                MethodTransform.transformingCode(
                        (code, element) -> call(model, code, element, methods));
        byte[] written =
                format.transformClass(
                        model,
                        ClassTransform.transformingMethods(
                                        method -> method.code().isPresent(), calls)
                                .andThen(
                                        ClassTransform.endHandler(
                                                end -> methods.forEach(one -> one.accept(end)))));
        return methods.isEmpty() ? type : written;
    }

    private static void call(
            ClassModel in,
            CodeBuilder code,
            CodeElement element,
            List<Consumer<ClassBuilder>> methods) {
        if (!(element instanceof InvokeDynamicInstruction site) || !isKnown(site)) {
            code.with(element);
            return;
        }
        ClassDesc owner = in.thisClass().asSymbol();
        String name = site.name().stringValue() + "$" + methods.size();
        methods.add(
                end ->
                        end.withMethodBody(
                                name, site.typeSymbol(), MADE, body -> write(site, owner, body)));
        boolean inInterface = in.flags().has(AccessFlag.INTERFACE);
        code.invokestatic(owner, name, site.typeSymbol(), inInterface);
    }

    private static boolean isKnown(InvokeDynamicInstruction site) {
        ClassDesc by = site.bootstrapMethod().owner();
        String what = site.name().stringValue();
        return by.equals(RECORDS) && !what.equals("toString")
                || by.equals(SWITCHES)
                        && what.equals("typeSwitch")
                        && site.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static void write(InvokeDynamicInstruction site, ClassDesc owner, CodeBuilder code) {
        List<ConstantDesc> given = site.bootstrapArgs();
        switch (site.name().stringValue()) {
            case "typeSwitch" -> typeSwitch(given, code);
            case "hashCode" -> hashCode(fields(given), owner, code);
            default -> equality(fields(given), owner, code);
        }
    }

    /// The first type, from the one on that is given, that the value is of; -1 for none at all.
    private static void typeSwitch(List<ConstantDesc> types, CodeBuilder code) {
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (int i = 0; i < types.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(types.size()).ireturn();
    }

    private static List<DirectMethodHandleDesc> fields(List<ConstantDesc> given) {
        return given.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    }

    private static void hashCode(
            List<DirectMethodHandleDesc> fields, ClassDesc owner, CodeBuilder code) {
        code.iconst_0();
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = field.invocationType().returnType();
            code.bipush(31).imul();
            code.aload(0).getfield(owner, field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(
                        box(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(
                        OBJECTS,
                        "hashCode",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static void equality(
            List<DirectMethodHandleDesc> fields, ClassDesc owner, CodeBuilder code) {
        Label differ = code.newLabel();
        Label two = code.newLabel();
        code.aload(0).aload(1).if_acmpne(two).iconst_1().ireturn().labelBinding(two);
        code.aload(1).instanceOf(owner).ifeq(differ);
        int other = code.allocateLocal(TypeKind.REFERENCE);
        code.aload(1).checkcast(owner).astore(other);
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = field.invocationType().returnType();
            code.aload(0).getfield(owner, field.methodName(), type);
            code.aload(other).getfield(owner, field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(
                        box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
                code.ifne(differ);
            } else {
                code.invokestatic(
                        OBJECTS,
                        "equals",
                        MethodTypeDesc.of(
                                ConstantDescs.CD_boolean,
                                ConstantDescs.CD_Object,
                                ConstantDescs.CD_Object));
                code.ifeq(differ);
            }
        }
        code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
    }

    private static ClassDesc box(ClassDesc primitive) {
        return BOXES.get(primitive).describeConstable().orElseThrow();
    }
}
