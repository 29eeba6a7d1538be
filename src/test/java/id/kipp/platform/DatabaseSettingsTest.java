package id.kipp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    private static String impatient(String url) {
        return new DatabaseSettings(url, "kipp", "rahasia").impatientUrl(1000);
    }

    @Test
    void longerTimeOutsAreReplaced() {
        assertThat(impatient("jdbc:mysql://db/kipp?connectTimeout=5000&socketTimeout=120000&tcpKeepAlive=true"))
                .isEqualTo("jdbc:mysql://db/kipp?tcpKeepAlive=true&connectTimeout=1000&socketTimeout=1000");
        assertThat(impatient("jdbc:mysql://db/kipp?sslMode=DISABLED&socketTimeout=120000"))
                .isEqualTo("jdbc:mysql://db/kipp?sslMode=DISABLED&connectTimeout=1000&socketTimeout=1000");
    }

    @Test
    void anAddressWithoutParametersGetsThem() {
        assertThat(impatient("jdbc:mysql://db/kipp"))
                .isEqualTo("jdbc:mysql://db/kipp?connectTimeout=1000&socketTimeout=1000");
    }
}
