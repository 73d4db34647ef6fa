package nl.weegwijzer.zhz;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Inlader;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;

// A program that asks its first question in an unusual thread, and then one of each kind; run in a JVM of its own. It
// writes what was decided, and ends with an error where anything is left behind.
final class EersteVraag {
    // How the program ends where load refused, and how the line begins that says so.
    static final int GEWEIGERD = 3;
    static final String WEIGERING = "geweigerd: ";

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final int PER_VRAAG = 2;
    private static final int TEGELIJK = 16;
    private static final Set<String> VAN_DE_JDK = Set.of("system", "InnocuousThreadGroup");

    private EersteVraag() {}

    // Where the first question comes from.
    enum Herkomst {
        GEWOON {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                return taak.call();
            }
        },
        ZONDER_LADER {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                return metLader(null, taak);
            }
        },
        VREEMDE_LADER {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                return metLader(new ClassLoader(null) {}, taak);
            }
        },
        GOOIENDE_LADER {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                return metLader(new Gooiend(), taak);
            }
        },
        GEDEELDE_POEL {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                return ForkJoinPool.commonPool().submit(taak).get();
            }
        },
        // looked up by name: JDK 17 has none
        VIRTUELE_DRAAD {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                FutureTask<T> later = new FutureTask<>(taak);
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, later);
                return later.get();
            }
        },
        ONDERBROKEN {
            @Override
            <T> T voer(Callable<T> taak) throws Exception {
                return inDraad(() -> {
                    Thread.currentThread().interrupt();
                    T uitkomst = taak.call();
                    eis(Thread.interrupted(), "the thread is still interrupted");
                    return uitkomst;
                });
            }
        };

        abstract <T> T voer(Callable<T> taak) throws Exception;
    }

    // A class loader of which every call fails, in one way or another.
    private static final class Gooiend extends ClassLoader {
        private final AtomicInteger keer = new AtomicInteger();

        Gooiend() {
            super(null);
        }

        private RuntimeException gooi() {
            if (keer.getAndIncrement() % 2 == 0) {
                throw new LinkageError("deze lader gooit");
            }
            return new IllegalStateException("deze lader gooit");
        }

        @Override
        protected Class<?> loadClass(String naam, boolean verbind) {
            throw gooi();
        }

        @Override
        public URL getResource(String naam) {
            throw gooi();
        }

        @Override
        public Enumeration<URL> getResources(String naam) throws IOException {
            throw gooi();
        }

        @Override
        public InputStream getResourceAsStream(String naam) {
            throw gooi();
        }
    }

    public static void main(String[] woorden) throws Exception {
        Herkomst herkomst = woorden.length < 2 ? Herkomst.GEWOON : Herkomst.valueOf(woorden[1]);
        List<String> besluiten = switch (woorden[0]) {
            case "vraag" -> vraag(herkomst);
            case "laad" -> herkomst.voer(() -> besluiten(laad()));
            case "twee-laders" -> tweeLaders();
            case "tegelijk" -> tegelijk();
            case "krappe-stapel" -> naKrappeStapel();
            case "tegenspraak" -> naTegenspraak();
            default -> throw new IllegalArgumentException(woorden[0]);
        };
        besluiten.forEach(System.out::println);
    }

    // The same library twice in one JVM, each with its own Drools; the first is closed while the second goes on.
    private static List<String> tweeLaders() throws Exception {
        List<URL> delen = new ArrayList<>();
        for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
            delen.add(Path.of(deel).toUri().toURL());
        }
        URL[] pad = delen.toArray(URL[]::new);
        try (URLClassLoader eerste = new URLClassLoader(pad, ClassLoader.getPlatformClassLoader());
                URLClassLoader tweede = new URLClassLoader(pad, ClassLoader.getPlatformClassLoader())) {
            Callable<List<String>> een = antwoorden(eerste);
            Callable<List<String>> twee = antwoorden(tweede);
            List<String> besluiten = metLader(tweede, een);
            eerste.close();
            eis(metLader(eerste, twee).equals(besluiten), "both decide the same");
            return besluiten;
        }
    }

    @SuppressWarnings("unchecked") // it is what the other one returns
    private static Callable<List<String>> antwoorden(ClassLoader lader) throws ReflectiveOperationException {
        Class<?> zelf = lader.loadClass(EersteVraag.class.getName());
        eis(zelf != EersteVraag.class, "the library is there once more");
        Method geladen = zelf.getDeclaredMethod("geladen");
        geladen.setAccessible(true);
        return (Callable<List<String>>) geladen.invoke(null);
    }

    private static Callable<List<String>> geladen() {
        Weegwijzer weegwijzer = laad();
        return () -> besluiten(weegwijzer);
    }

    // Loads the knowledge base, or ends the program with what was said about it.
    private static Weegwijzer laad() {
        try {
            return Weegwijzer.met(Kennisbank.load("zhz"));
        } catch (OnbruikbareKennisbankException e) {
            System.out.println(WEIGERING + e.getMessage());
            System.exit(GEWEIGERD);
            throw e;
        }
    }

    private static List<String> vraag(Herkomst herkomst) throws Exception {
        Set<Thread> eerder = draden();
        Weegwijzer weegwijzer = laad();
        eis(nieuw(eerder).isEmpty(), "no thread is left after load: " + nieuw(eerder));
        List<String> besluiten = herkomst.voer(() -> besluiten(weegwijzer));
        eis(nieuw(eerder).isEmpty(), "no thread is left after a question: " + nieuw(eerder));
        eis(inDraad(() -> besluiten(weegwijzer)).equals(besluiten), "another thread hears the same");
        return besluiten;
    }

    private static Set<Thread> draden() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    // Those of the JDK aside.
    private static List<Thread> nieuw(Set<Thread> eerder) {
        return draden().stream()
                .filter(d -> !eerder.contains(d) && d.isAlive())
                .filter(d -> d.getThreadGroup() != null
                        && !VAN_DE_JDK.contains(d.getThreadGroup().getName()))
                .filter(d -> !d.getName().startsWith("ForkJoinPool"))
                .toList();
    }

    // Many threads ask at the same moment, each another question first.
    private static List<String> tegelijk() throws Exception {
        Weegwijzer weegwijzer = laad();
        List<Zaak> zaken = zaken();
        CyclicBarrier begin = new CyclicBarrier(TEGELIJK);
        List<CompletableFuture<List<String>>> antwoorden = IntStream.range(0, TEGELIJK)
                .mapToObj(i -> toekomst(() -> {
                    begin.await();
                    weegwijzer.besluit(zaken.get(i % zaken.size()));
                    return besluiten(weegwijzer);
                }))
                .toList();
        Set<List<String>> verschillend =
                antwoorden.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        eis(verschillend.size() == 1, "all threads hear the same");
        return verschillend.iterator().next();
    }

    private static <T> CompletableFuture<T> toekomst(Callable<T> taak) {
        CompletableFuture<T> toekomst = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        toekomst.complete(taak.call());
                    } catch (Throwable e) {
                        toekomst.completeExceptionally(e);
                    }
                })
                .start();
        return toekomst;
    }

    // Wherever a thread runs out of stack: it knows, and the next one decides.
    private static List<String> naKrappeStapel() throws Exception {
        Weegwijzer weegwijzer = laad();
        Zaak zaak = Triagezaak.op(DAG);
        int gezakt = 0;
        for (int diepte = 4_000; diepte >= 0; diepte -= 10) {
            int zover = diepte;
            FutureTask<Besluit> later = new FutureTask<>(() -> dieper(zover, () -> weegwijzer.besluit(zaak)));
            Thread krap = new Thread(null, later, "krap", 64 * 1024);
            krap.start();
            krap.join();
            try {
                later.get();
            } catch (ExecutionException e) {
                eis(doorTeWeinigStapel(e), "only the stack was too small, not " + e.getCause());
                gezakt++;
            }
        }
        eis(gezakt > 0, "some stack was too small");
        return besluiten(weegwijzer);
    }

    // The JDK wraps it where it happens inside a method handle.
    private static boolean doorTeWeinigStapel(Throwable fout) {
        return fout != null && (fout instanceof StackOverflowError || doorTeWeinigStapel(fout.getCause()));
    }

    private static <T> T dieper(int diepte, Callable<T> taak) throws Exception {
        return diepte == 0 ? taak.call() : dieper(diepte - 1, taak);
    }

    // The rules of triage all apply at once, and contradict each other.
    private static List<String> naTegenspraak() {
        Kennis kennis = Inlader.kennis("zhz", EersteVraag.class.getClassLoader());
        Motor motor = Motor.start(new Kennis(
                kennis.id(),
                kennis.titel(),
                kennis.versie(),
                kennis.vanaf(),
                kennis.tot(),
                kennis.themas().stream().map(EersteVraag::zonderVoorwaarden).toList(),
                kennis.termijnen(),
                kennis.gemeenten(),
                kennis.organisaties(),
                kennis.gronden(),
                kennis.naslag(),
                kennis.vingerafdruk()));
        for (int keer = 0; keer < 2; keer++) {
            try {
                Vragen.besluit(motor, Triagezaak.op(DAG));
                eis(false, "rules that contradict each other do not decide");
            } catch (OnbruikbareKennisbankException e) {
                eis(e.diagnosen().get(0).code().equals("BANK-20"), "the rules contradict each other");
            }
        }
        return besluiten(laad());
    }

    private static Themaregels zonderVoorwaarden(Themaregels regels) {
        return new Themaregels(
                regels.thema(),
                regels.ronden().stream()
                        .map(ronde -> ronde.stream()
                                .map(r -> new Regel(
                                        r.id(),
                                        r.titel(),
                                        r.normen(),
                                        r.duidingen(),
                                        r.zekerheid(),
                                        r.uitleg(),
                                        List.of(),
                                        List.of(),
                                        r.gevolgen(),
                                        r.zinnen(),
                                        r.plaats()))
                                .toList())
                        .toList());
    }

    // What is decided on some cases of each question, one decision a line.
    static List<String> besluiten(Weegwijzer weegwijzer) {
        return zaken().stream()
                .map(z -> weegwijzer.besluit(z).toString().replace("\n", "\\n"))
                .toList();
    }

    private static List<Zaak> zaken() {
        Zaakloting loting = new Zaakloting(20261201);
        List<Zaak> zaken = new ArrayList<>();
        nl.weegwijzer.scenario.taal.Vragen.alle().forEach(v -> zaken.addAll(loting.zaken(v, PER_VRAAG, 0.5)));
        return zaken;
    }

    static <T> T metLader(ClassLoader lader, Callable<T> taak) throws Exception {
        return inDraad(() -> {
            Thread.currentThread().setContextClassLoader(lader);
            return taak.call();
        });
    }

    private static <T> T inDraad(Callable<T> taak) throws Exception {
        FutureTask<T> later = new FutureTask<>(taak);
        Thread draad = new Thread(later);
        draad.start();
        draad.join();
        return later.get();
    }

    private static void eis(boolean goed, String wat) {
        if (!goed) {
            throw new IllegalStateException("not so: " + wat);
        }
    }
}
