package org.teteatete.web.shared;

/** Names as arguments of a text: of each the name, "d’Inès" and "qu’Inès"; of "le manager", "du manager". */
public final class Elision {

    private static final int FORMS = 3;
    private static final String ARTICLE = "le ";
    private static final String VOWELS = "aeiouyhàâäéèêëîïôöùûüœæ";

    private Elision() {}

    public static Object[] of(Object... names) {
        Object[] arguments = new Object[names.length * FORMS];
        for (int i = 0; i < names.length; i++) {
            String name = String.valueOf(names[i]);
            boolean elided = !name.isEmpty() && VOWELS.indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
            arguments[i * FORMS] = name;
            arguments[i * FORMS + 1] = elided ? "d’" + name : of(name);
            arguments[i * FORMS + 2] = elided ? "qu’" + name : "que " + name;
        }
        return arguments;
    }

    private static String of(String name) {
        return name.startsWith(ARTICLE) ? "du " + name.substring(ARTICLE.length()) : "de " + name;
    }
}
