package nl.weegwijzer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** What a host makes of an exception that goes to another JVM: written with Java serialization and read back. */
public final class Overgezet {
    private Overgezet() {}

    /** The same exception, written and read back. */
    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // its own bytes, of its own type
    public static <E extends Exception> E van(E exception) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
                uit.writeObject(exception);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (E) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("is niet weg te schrijven en terug te lezen: " + exception, e);
        }
    }
}
