package id.kipp.catalogue.book;

import id.kipp.pdf.PdfWriter.LaidOut;
import java.io.IOException;
import java.io.OutputStream;

/** Puts the content of a book on pages, in the words of the screen. */
public interface BookPrinter {
    /** Writes the file; what it asks between laying out and writing may end the work by an exception. */
    void print(BookContent content, OutputStream to, LaidOut laidOut) throws IOException;
}
