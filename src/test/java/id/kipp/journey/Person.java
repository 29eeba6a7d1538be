package id.kipp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.kipp.testbed.Axe;
import id.kipp.testbed.Chromium;

/** Somebody signed in at a browser of their own; every page they come to is held against axe and may be kept as a picture. */
final class Person implements AutoCloseable {
    private static final String PASSWORD = "contoh-kipp-2016";

    private final Page page;

    private Person(Page page) {
        this.page = page;
    }

    static Person anybody(Chromium chromium) {
        return new Person(chromium.newPage());
    }

    static Person signedIn(Chromium chromium, String username) {
        var person = anybody(chromium);
        person.opens("/masuk");
        person.fills("sign-in:name", username)
                .fills("sign-in:password", PASSWORD)
                .clicks("sign-in:send");
        assertThat(person.page.url()).endsWith("/meja");
        return person;
    }

    Person opens(String address) {
        var answer = page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return this;
    }

    Person fills(String id, String text) {
        page.fill("[id='" + id + "']", text);
        return this;
    }

    Person chooses(String id, String label) {
        page.selectOption("[id='" + id + "']", new SelectOption().setLabel(label));
        return this;
    }

    Person choosesFirst(String id) {
        page.selectOption("[id='" + id + "']", new SelectOption().setIndex(1));
        return this;
    }

    Person ticks(String id, boolean on) {
        page.setChecked("[id='" + id + "']", on);
        return this;
    }

    Person clicks(String id) {
        return leavesBy(page.locator("[id='" + id + "']"));
    }

    /** Clicks what leads to another page, and waits until that page is there. */
    Person leavesBy(Locator link) {
        page.evaluate("window.stillHere = true");
        link.click();
        page.waitForFunction("() => !window.stillHere && document.readyState === 'complete'");
        return this;
    }

    Person sees(String words) {
        assertThat(page.textContent("body")).as(page.url()).contains(words);
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.textContent("body")).as(page.url()).doesNotContain(words);
        return this;
    }

    /** Holds the page against axe and keeps its picture at 1280 and at 320 pixels, where nothing may stick out. */
    Person looksAtIt(String name) {
        Axe.assertClean(page);
        Chromium.screenshot(page, name);
        page.setViewportSize(320, 800);
        var width = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of " + page.url()).isLessThanOrEqualTo(320);
        Chromium.screenshot(page, name + "-320");
        page.setViewportSize(1280, 900);
        return this;
    }

    /** What stands there. */
    String text(String selector) {
        return page.locator(selector).innerText();
    }

    String address() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
