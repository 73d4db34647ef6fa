package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What generated rules may use: the one list for the class loaders and for the check of every class before it is
 * defined. Names are written as in class files, with slashes.
 */
final class Toegestaan {
    private static final String REGELS = DrlSchrijver.PAKKET.replace('.', '/') + "/";
    private static final String BEELD = "nl/weegwijzer/internal/beeld/";
    private static final String CONCLUSIES = "nl/weegwijzer/internal/drools/Conclusies";
    private static final List<String> WOORDEN = List.of("nl/weegwijzer/besluit/", "nl/weegwijzer/zaak/");

    /** The members of other classes that generated rules use. */
    private static final Set<String> LEDEN = Set.of(
            "java/lang/Object.<init>",
            "java/lang/Enum.<init>",
            "java/lang/Enum.valueOf",
            "java/lang/Integer.TYPE",
            "java/lang/Integer.valueOf",
            "java/lang/RuntimeException.<init>",
            "java/lang/String.equals",
            "java/lang/String.hashCode",
            "java/lang/System.arraycopy",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/time/format/DateTimeFormatterBuilder.<init>",
            "java/time/format/DateTimeFormatterBuilder.appendPattern",
            "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive",
            "java/time/format/DateTimeFormatterBuilder.toFormatter",
            "java/util/ArrayList.<init>",
            "java/util/Arrays.asList",
            "java/util/Collections.emptyList",
            "java/util/List.add",
            "java/util/Locale.ENGLISH",
            "org/drools/model/DomainClassMetadata.getPropertyIndex",
            "org/drools/model/Index$ConstraintType.EQUAL",
            "org/drools/model/PatternDSL$PatternDef.expr",
            "org/drools/model/consequences/ConsequenceBuilder$_1.execute",
            "org/drools/model/functions/PredicateInformation.<init>",
            "org/drools/model/functions/PredicateInformation.addRuleNames",
            "org/drools/model/functions/PredicateInformation.setMoreThanMaxRuleDefs",
            "org/drools/model/impl/RuleBuilder.build",
            "org/drools/modelcompiler/dsl/pattern/D.alphaIndexedBy",
            "org/drools/modelcompiler/dsl/pattern/D.declarationOf",
            "org/drools/modelcompiler/dsl/pattern/D.globalOf",
            "org/drools/modelcompiler/dsl/pattern/D.on",
            "org/drools/modelcompiler/dsl/pattern/D.pattern",
            "org/drools/modelcompiler/dsl/pattern/D.rule",
            "org/drools/modelcompiler/util/EvaluationUtil.areNullSafeEquals",
            "org/drools/modelcompiler/util/EvaluationUtil.areNumbersNullSafeEquals",
            "org/drools/util/DateUtils.getDateFormatMask");

    /** The classes that generated classes extend. */
    private static final Set<String> BOVEN = Set.of("java/lang/Object", "java/lang/Enum");

    /** Members that every class has of {@code Object}, and no generated rule uses. */
    private static final Set<String> VAN_ALLES =
            Set.of("clone", "finalize", "getClass", "notify", "notifyAll", "wait", "getDeclaringClass");

    /** Classes that are named without a member of them being used. */
    private static final Set<String> KLASSEN = Set.of(
            "java/lang/Class",
            "java/lang/Exception",
            "java/lang/Number",
            "java/lang/System",
            "java/lang/Throwable",
            "java/lang/invoke/CallSite",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/MethodType",
            "java/time/format/DateTimeFormatter",
            "java/util/Collection",
            "org/drools/model/AlphaIndex",
            "org/drools/model/Declaration",
            "org/drools/model/Global",
            "org/drools/model/Index",
            "org/drools/model/Index$ConstraintType",
            "org/drools/model/Model",
            "org/drools/model/PatternDSL",
            "org/drools/model/PatternDSL$PatternDef",
            "org/drools/model/Query",
            "org/drools/model/Rule",
            "org/drools/model/RuleItemBuilder",
            "org/drools/model/TypeMetaData",
            "org/drools/model/Variable",
            "org/drools/model/consequences/ConsequenceBuilder",
            "org/drools/model/functions/Block1",
            "org/drools/model/functions/Function1",
            "org/drools/model/functions/HashedExpression",
            "org/drools/model/functions/Predicate1");

    /** What the compiler looks at besides, to know the types of what is allowed. */
    private static final List<String> BIJ_VERTALEN = List.of(
            "java/lang/annotation/",
            "java/lang/constant/",
            "java/lang/invoke/",
            "java/util/function/",
            "org/drools/compiler/kie/builder/MaterializedLambda",
            "org/drools/model/",
            "org/drools/modelcompiler/",
            "org/kie/api/",
            "org/kie/util/maven/support/");

    /** Types of the Java library that the compiler asks for whatever it compiles. */
    private static final Set<String> JAVA_BIJ_VERTALEN = Stream.of(
                    "lang: AutoCloseable Boolean Byte CharSequence Character CloneNotSupportedException Cloneable ClassNotFoundException Comparable Double Enum$EnumDesc"
                            + " Error Float IllegalArgumentException Iterable Long Override Record Runnable Short"
                            + " StringBuilder SuppressWarnings Void",
                    "lang/reflect: AnnotatedElement GenericDeclaration Type TypeDescriptor TypeDescriptor$OfField",
                    "io: Externalizable IOException ObjectInput ObjectInputStream ObjectOutput ObjectOutputStream ObjectStreamException"
                            + " Serializable",
                    "util: AbstractCollection AbstractList Comparator HashMap HashSet Iterator ListIterator Map"
                            + " Objects Optional RandomAccess SequencedCollection Set Spliterator")
            .flatMap(r -> Stream.of(r.substring(r.indexOf(' ') + 1).split(" "))
                    .map(n -> "java/" + r.substring(0, r.indexOf(':')) + "/" + n))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> EIGENAREN =
            LEDEN.stream().map(l -> l.substring(0, l.lastIndexOf('.'))).collect(Collectors.toUnmodifiableSet());

    private Toegestaan() {}

    /** Whether generated rules may refer to this class. */
    static boolean klasse(String klasse) {
        return klasse.startsWith(REGELS) || buiten(klasse);
    }

    /** Whether generated rules may refer to this class, which is not one of their own. */
    static boolean buiten(String klasse) {
        return EIGENAREN.contains(klasse)
                || KLASSEN.contains(klasse)
                || in(klasse, BEELD)
                || klasse.equals(CONCLUSIES)
                || klasse.startsWith(CONCLUSIES + "$")
                || WOORDEN.stream().anyMatch(w -> in(klasse, w));
    }

    /** Whether generated rules may use this method or field. */
    static boolean lid(String eigenaar, String naam) {
        return LEDEN.contains(eigenaar + "." + naam)
                || (!VAN_ALLES.contains(naam)
                        && (eigenaar.startsWith(REGELS)
                                || in(eigenaar, BEELD)
                                || eigenaar.startsWith(CONCLUSIES)
                                || WOORDEN.stream().anyMatch(w -> in(eigenaar, w))));
    }

    /** Whether generated classes may extend this class. */
    static boolean boven(String klasse) {
        return BOVEN.contains(klasse);
    }

    /** Whether the compiler may look at this class. */
    static boolean bijVertalen(String klasse) {
        return buiten(klasse)
                || JAVA_BIJ_VERTALEN.contains(klasse)
                || BIJ_VERTALEN.stream().anyMatch(klasse::startsWith);
    }

    private static boolean in(String klasse, String pakket) {
        return klasse.startsWith(pakket) && klasse.indexOf('/', pakket.length()) < 0;
    }
}
