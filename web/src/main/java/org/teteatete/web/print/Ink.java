package org.teteatete.web.print;

/** The colours of the look's tokens, light, as they are printed. */
public enum Ink {
    INK(0x1A1C25),
    SOFT(0x535762),
    FAINT(0x686C77),
    ACCENT(0x2A45A6),
    LINE(0xE3E3DD),
    RULE(0xB9BAC0),
    PRIVATE(0xF7F3EA),
    PAPER(0xFFFFFF),
    OK(0x1B6A49),
    BAD(0xA32A1E),
    COVERAGE_1(0x96271C),
    COVERAGE_2(0xDC7B43),
    COVERAGE_3(0xEFBB7D),
    COVERAGE_4(0xF6E6C5),
    COVERAGE_5(0xF0F5F4);

    private static final int BYTE = 0xFF;

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16 & BYTE) / (float) BYTE;
    }

    float green() {
        return (rgb >> 8 & BYTE) / (float) BYTE;
    }

    float blue() {
        return (rgb & BYTE) / (float) BYTE;
    }
}
