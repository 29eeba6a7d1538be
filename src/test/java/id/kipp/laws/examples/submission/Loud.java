package id.kipp.laws.examples.submission;

/** Prints, and throws whatever. */
class Loud {
    void print() {
        System.out.println("loud");
    }

    void fail() {
        throw new RuntimeException("loud");
    }
}
