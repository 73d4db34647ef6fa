package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Checks a class file before it is defined: whatever its code names, wherever it stands in the constant pool, is on the
 * list. Code that is not named there cannot be called, as the list holds nothing that calls by name.
 */
final class Klassenkeuring {
    private static final int KLASSE = 7;
    private static final int VELD = 9;
    private static final int METHODE = 10;
    private static final int INTERFACEMETHODE = 11;
    private static final int NAAM_EN_TYPE = 12;
    private static final int METHODETYPE = 16;
    private static final int DYNAMISCHE_CONSTANTE = 17;

    private final ClassReader lezer;
    private final char[] ruimte;
    private final List<String> verboden = new ArrayList<>();

    private Klassenkeuring(byte[] klasse) {
        lezer = new ClassReader(klasse);
        ruimte = new char[lezer.getMaxStringLength()];
    }

    /** What the class names that is not on the list; empty where it may be defined. */
    static List<String> verboden(byte[] klasse) {
        try {
            Klassenkeuring keuring = new Klassenkeuring(klasse);
            keuring.keur();
            return keuring.verboden;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of("unreadable class file");
        }
    }

    private void keur() {
        for (int nummer = 1; nummer < lezer.getItemCount(); nummer++) {
            int plek = lezer.getItem(nummer);
            if (plek > 0) {
                keur(lezer.readByte(plek - 1), plek);
            }
        }
        lezer.accept(new Vormkeuring(verboden), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    }

    private void keur(int soort, int plek) {
        switch (soort) {
            case KLASSE -> klasse(Type.getObjectType(lezer.readUTF8(plek, ruimte)));
            case VELD, METHODE, INTERFACEMETHODE -> lid(plek);
            case NAAM_EN_TYPE -> beschrijving(lezer.readUTF8(plek + 2, ruimte));
            case METHODETYPE -> beschrijving(lezer.readUTF8(plek, ruimte));
            case DYNAMISCHE_CONSTANTE -> verboden.add("dynamic constant");
            default -> {
                // numbers, texts, and references to the entries above
            }
        }
    }

    private void lid(int plek) {
        String eigenaar = lezer.readClass(plek, ruimte);
        int naamEnType = lezer.getItem(lezer.readUnsignedShort(plek + 2));
        String naam = lezer.readUTF8(naamEnType, ruimte);
        boolean eigenLijst = eigenaar.startsWith("[") && naam.equals("clone");
        if (!eigenLijst && !Toegestaan.lid(eigenaar, naam)) {
            verboden.add(eigenaar + "." + naam);
        }
    }

    private void beschrijving(String beschrijving) {
        Type type = Type.getType(beschrijving);
        if (type.getSort() == Type.METHOD) {
            klasse(type.getReturnType());
            for (Type argument : type.getArgumentTypes()) {
                klasse(argument);
            }
        } else {
            klasse(type);
        }
    }

    private void klasse(Type type) {
        Type kern = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (kern.getSort() == Type.OBJECT && !Toegestaan.klasse(kern.getInternalName())) {
            verboden.add(kern.getInternalName());
        }
    }

    /**
     * Refuses native and finalizing methods, which are run though nothing in the class names them, and superclasses
     * whose members the class could call as if they were its own.
     */
    private static final class Vormkeuring extends org.objectweb.asm.ClassVisitor {
        private final List<String> verboden;

        Vormkeuring(List<String> verboden) {
            super(Opcodes.ASM9);
            this.verboden = verboden;
        }

        @Override
        public void visit(
                int versie,
                int toegang,
                String naam,
                @org.jspecify.annotations.Nullable String handtekening,
                @org.jspecify.annotations.Nullable String boven,
                String @org.jspecify.annotations.Nullable [] delen) {
            if (boven == null || !Toegestaan.boven(boven)) {
                verboden.add("extends " + boven);
            }
        }

        @Override
        public org.objectweb.asm.@org.jspecify.annotations.Nullable MethodVisitor visitMethod(
                int toegang,
                String naam,
                String beschrijving,
                @org.jspecify.annotations.Nullable String handtekening,
                String @org.jspecify.annotations.Nullable [] fouten) {
            if ((toegang & Opcodes.ACC_NATIVE) != 0) {
                verboden.add("native " + naam);
            }
            if (naam.equals("finalize")) {
                verboden.add(naam);
            }
            return null;
        }
    }
}
