package nl.weegwijzer.werkbank;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window, where this machine has one. Downloads nothing. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMEN =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final ChromeDriver bestuurder;

    private Browser(ChromeDriver bestuurder) {
        this.bestuurder = bestuurder;
    }

    /** Starts one; empty where there is none on the path. */
    static Optional<Browser> start() throws IOException {
        Optional<Path> programma =
                NAMEN.stream().flatMap(n -> opPad(n).stream()).findFirst();
        Optional<Path> bestuurder = opPad("chromedriver");
        return programma.isPresent() && bestuurder.isPresent()
                ? Optional.of(start(programma.get(), bestuurder.get()))
                : Optional.empty();
    }

    private static Browser start(Path programma, Path bestuurder) throws IOException {
        LoggingPreferences alles = new LoggingPreferences();
        alles.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions keuzes = new ChromeOptions();
        keuzes.setBinary(programma.toFile());
        keuzes.setCapability("goog:loggingPrefs", alles);
        keuzes.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,900",
                "--user-data-dir=" + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser"));
        ChromeDriverService dienst = new ChromeDriverService.Builder()
                .usingDriverExecutable(bestuurder.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(dienst, keuzes));
    }

    private static Optional<Path> opPad(String naam) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(m -> !m.isEmpty())
                .map(m -> Path.of(m).resolve(naam))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver bestuurder() {
        return bestuurder;
    }

    /** Opens a file of a folder, with what comes behind its name. */
    void open(Path map, String pagina) {
        bestuurder.get(map.toUri() + pagina);
    }

    /** The file that is shown, with its place. */
    String plek(Path map) {
        return bestuurder.getCurrentUrl().replace(map.toUri().toString(), "");
    }

    /** What a script gives. */
    Object vraag(String script) {
        return bestuurder.executeScript("return " + script);
    }

    /** Gives the page a width. */
    void breedte(int breedte) {
        bestuurder.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", breedte, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as they are printed, or as they are on a screen. */
    void medium(String medium) {
        bestuurder.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** What the console says since it was last asked. */
    List<String> klachten() {
        return bestuurder.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        bestuurder.quit();
    }
}
