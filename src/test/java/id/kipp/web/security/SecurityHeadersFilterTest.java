package id.kipp.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersFilterTest {
    private final List<String> calls = new ArrayList<>();
    private final HttpServletResponse answer = new SecurityHeadersFilter.OnePolicy(recordingResponse());

    @Test
    void theNonceOfTheWidgetLibraryJoinsOurPolicyInsteadOfASecondOne() {
        answer.addHeader("Content-Security-Policy", "script-src 'self' 'nonce-YWJj';");

        assertThat(calls)
                .containsExactly("setHeader Content-Security-Policy " + SecurityHeadersFilter.POLICY + " 'nonce-YWJj'");
    }

    @Test
    void aPolicyWithoutNonceCannotLoosenOurs() {
        answer.addHeader("content-security-policy", "script-src * 'unsafe-inline'");

        assertThat(calls).isEmpty();
    }

    @Test
    void otherHeadersPass() {
        answer.addHeader("Vary", "Cookie");

        assertThat(calls).containsExactly("addHeader Vary Cookie");
    }

    @Test
    void whatCannotChangeUnderItsAddressIsKept() {
        assertThat(SecurityHeadersFilter.isPinned("/tema/kipp.css", true)).isTrue();
        assertThat(SecurityHeadersFilter.isPinned("/tema/plus-jakarta-sans.woff2", false))
                .isTrue();
        assertThat(SecurityHeadersFilter.isPinned("/tema/kipp.css", false)).isFalse();
    }

    private HttpServletResponse recordingResponse() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, values) -> {
                    calls.add(method.getName() + " " + values[0] + " " + values[1]);
                    return null;
                });
    }
}
