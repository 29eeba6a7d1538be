package id.kipp.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.web.text.Language;
import jakarta.enterprise.inject.Instance;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicPageCacheTest {
    /** Without versions: nothing public changes here. */
    @SuppressWarnings("unchecked")
    private final PublicPageCache pages =
            new PublicPageCache((Instance<PublicVersion>) answering(Instance.class, Map.of()), new Language());

    @Test
    void aFileIsKeptOnceHoweverItsAddressIsWritten() {
        var plain = pages.fileKey(request("/sitemap/inovasi-1.xml", null));
        assertThat(plain).isPresent();
        assertThat(pages.fileKey(request("/sitemap/inovasi-1.xml", "bahasa=id")))
                .isEqualTo(plain);
        assertThat(pages.fileKey(request("/sitemap/inovasi-1.xml;x=1", null))).isEqualTo(plain);
    }

    private static HttpServletRequest request(String uri, String query) {
        var answers = new java.util.HashMap<String, Object>();
        answers.put("getRequestURI", uri);
        answers.put("getServletPath", "/sitemap");
        answers.put("getPathInfo", "/inovasi-1.xml");
        answers.put("getQueryString", query);
        return (HttpServletRequest) answering(HttpServletRequest.class, answers);
    }

    private static Object answering(Class<?> type, Map<String, Object> answers) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
