package id.kipp.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A picture that a file carries inside itself. */
public final class InlinePicture {
    private static final int BORDER = 4;

    /** So many points for a module that a printer shows sharp edges. */
    private static final int POINTS = 8;

    private final byte[] png;

    private InlinePicture(byte[] png) {
        this.png = png.clone();
    }

    /** The QR code from which a phone reads a text. */
    public static InlinePicture qr(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * BORDER) * POINTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                var dark = code.getModule(x / POINTS - BORDER, y / POINTS - BORDER);
                image.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return new InlinePicture(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String dataAddress() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
