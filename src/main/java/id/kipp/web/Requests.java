package id.kipp.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.web.security.ProxySettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a page bean may ask of the request and the answer, so that it needs no servlet itself. */
@RequestScoped
public class Requests {
    private final ProxySettings proxies;
    private final FlashMessages messages;
    private final HttpServletRequest plain;

    @Inject
    public Requests(ProxySettings proxies, FlashMessages messages, HttpServletRequest plain) {
        this.proxies = proxies;
        this.messages = messages;
        this.plain = plain;
    }

    /** Sends the browser to another address of the portal, where it is told what waits. */
    public void go(String address) {
        messages.keep();
        try {
            faces().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The network address that the request came from. */
    public String place() {
        return proxies.place(request());
    }

    public boolean isSecure() {
        return request().isSecure();
    }

    /** An address of the portal as others can open it; not for pages that are kept for anybody, since the browser says which host it is. */
    public String absolute(String address) {
        var url = request().getRequestURL();
        int path = url.indexOf("/", url.indexOf("//") + 2);
        return url.substring(0, path < 0 ? url.length() : path) + address;
    }

    /** A new session id for the same session, against ids that were planted before signing in. */
    public void rotateSession() {
        request().getSession(true);
        request().changeSessionId();
    }

    public void cookie(Cookie cookie) {
        ((HttpServletResponse) faces().getExternalContext().getResponse()).addCookie(cookie);
    }

    /** The value of a cookie that the browser sent. */
    public Optional<String> cookie(String name) {
        var cookies = request().getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request().getParameter(name));
    }

    /** The page of a list that is asked for, from 1; anything else is the first. */
    public int page() {
        return parameter("halaman")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(page -> page > 0)
                .orElse(1);
    }

    /** A number in the address; an address without it leads nowhere. */
    public long number(String name) {
        return id(name).orElseThrow(() -> new NotFoundException(name));
    }

    /** The id that a button of a list carries; none when another button was pressed. */
    public Optional<Long> id(String name) {
        return parameter(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Every value of a parameter that may come more than once. */
    public List<String> parameters(String name) {
        var values = request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Whether a form of this page was sent, rather than the page opened. */
    public boolean isFormSent() {
        return faces().isPostback();
    }

    /**
     * Whether a form that was sent is being taken in, and nothing is shown yet: what a page only shows need not be read for it.
     */
    public boolean isFormTakenIn() {
        return isFormSent() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** A page's request knows the values of its path as well; a servlet has none but the plain one. */
    private HttpServletRequest request() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null
                ? plain
                : (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
