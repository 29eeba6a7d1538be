package id.kipp.laws.examples.submission.web;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

/** A page's bean that waits on the server for its form. */
@ViewScoped
class KeepsItsView implements Serializable {
    private static final long serialVersionUID = 1L;
}
