package id.kipp.laws.examples.award;

/** Works with more than it can oversee. */
class NeedsSeven {
    final int sum;

    NeedsSeven(int a, int b, int c, int d, int e, int f, int g) {
        sum = a + b + c + d + e + f + g;
    }
}
