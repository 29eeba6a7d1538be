package id.kipp.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium without a window, driven by Playwright. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(Path.of("/usr/bin")::resolve)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final URI baseUri;
    private final Playwright playwright;
    private final Browser browser;

    Chromium(URI baseUri) {
        this.baseUri = baseUri;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    /** A page with a cookie jar of its own, in Indonesian and Jakarta's time; close its context when done. */
    public Page newPage() {
        return newPage(1280, 900);
    }

    public Page newPage(int width, int height) {
        return newPage(new NewContextOptions().setViewportSize(width, height));
    }

    public Page newPage(NewContextOptions options) {
        return browser.newContext(options.setBaseURL(baseUri.toString())
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta"))
                .newPage();
    }

    /** Keeps the whole page as target/screenshots/NAME.png. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(KippJar.target().resolve("screenshots").resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
