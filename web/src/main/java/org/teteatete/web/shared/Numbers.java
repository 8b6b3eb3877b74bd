package org.teteatete.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Numbers as people read them, in French or English. The theme's font has no U+202F, which Java groups French numbers with:
 * U+00A0 stands in its place. For one thread: a page has hundreds of numbers, and a new form for each would cost more than
 * all the rest of it.
 */
final class Numbers {

    /** Stands in no text. */
    private static final String MARK = "\u0000";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Numbers below are nothing but their digits, and most of those on a page are. */
    private static final int FIRST_GROUPED = 1000;

    private final Locale locale;
    private final NumberFormat whole;
    private final NumberFormat oneDecimal;
    private final NumberFormat decimal;
    private final NumberFormat any;
    private final NumberFormat marked = new DecimalFormat(MARK + "0" + MARK);
    private final Map<String, Pattern> patterns = new HashMap<>();

    Numbers(Locale locale) {
        this.locale = locale;
        whole = NumberFormat.getIntegerInstance(locale);
        oneDecimal = decimals(1);
        decimal = decimals(0);
        any = NumberFormat.getInstance(locale);
    }

    private NumberFormat decimals(int least) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** 5 075, 5,075. */
    String whole(long number) {
        return number >= 0 && number < FIRST_GROUPED ? Long.toString(number) : printed(whole.format(number));
    }

    /** 86,1 of a rate of 0.8609: one decimal, without the sign, for where the unit is in the head. */
    String rate(BigDecimal rate) {
        return oneDecimal(rate.multiply(HUNDRED));
    }

    /** 86,1 %, 86.1%. */
    String percent(BigDecimal rate) {
        return withSign(rate(rate));
    }

    /** 53,8 of 7 in 13: from the numbers themselves, since what was rounded before may round the other way. */
    String rate(long part, long whole) {
        BigDecimal percent = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return oneDecimal(percent);
    }

    String percent(long part, long whole) {
        return withSign(rate(part, whole));
    }

    /** 80 %, 80%. */
    String wholePercent(long percent) {
        return withSign(whole(percent));
    }

    private String withSign(String number) {
        return number + (french() ? "\u00a0%" : "%");
    }

    /** 1,4, 2: at most one decimal. */
    String decimal(BigDecimal number) {
        return printed(decimal.format(number));
    }

    /** The share in whole percent, cut and not rounded: 94 of 94.9. A dash where nothing was due. */
    String cut(long covered, long due) {
        return due == 0 ? "–" : whole(covered * 100 / due);
    }

    /** +5,8 pt, −2,4 pt, stable: from one rate to another. */
    String change(BigDecimal before, BigDecimal after) {
        BigDecimal points = after.subtract(before).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        if (points.signum() == 0) {
            return french() ? "stable" : "no change";
        }
        return (points.signum() > 0 ? "+" : "−") + oneDecimal(points.abs()) + "\u00a0pt";
    }

    /** The pattern with its arguments, whole numbers printed as {@link #whole} does. */
    String text(String pattern, Object... arguments) {
        Pattern read = patterns.computeIfAbsent(pattern, this::read);
        StringBuilder text = new StringBuilder(read.begin());
        for (Place place : read.places()) {
            text.append(argument(place, arguments)).append(place.after());
        }
        return printed(text.toString());
    }

    /** One that is not there stays a place. */
    private String argument(Place place, Object... arguments) {
        if (place.argument() >= arguments.length) {
            return "{" + place.argument() + "}";
        }
        Object value = arguments[place.argument()];
        if (place.form() == null || value == null) {
            return argument(value);
        }
        String formed = place.form().format(value);
        boolean ofArguments = place.form() instanceof ChoiceFormat && formed.indexOf('{') >= 0;
        return ofArguments ? text(formed, arguments) : formed;
    }

    private String argument(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return whole(((Number) value).longValue());
        }
        return value instanceof Number ? any.format(value) : String.valueOf(value);
    }

    /** What a {@link MessageFormat} read, for printing it hundreds of times: it looks its forms up anew each time. */
    private record Pattern(String begin, List<Place> places) {}

    /**
     * Where an argument stands.
     *
     * @param argument its number
     * @param form {@code null} where it has none of its own
     */
    private record Place(int argument, Format form, String after) {}

    private Pattern read(String pattern) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] forms = format.getFormats();
        for (int i = 0; i < forms.length; i++) {
            format.setFormat(i, marked);
        }
        int arguments = format.getFormatsByArgumentIndex().length;
        String[] parts =
                format.format(IntStream.range(0, arguments).boxed().toArray()).split(MARK, -1);
        List<Place> places = IntStream.range(0, forms.length)
                .mapToObj(i -> new Place(Integer.parseInt(parts[2 * i + 1]), forms[i], parts[2 * i + 2]))
                .toList();
        return new Pattern(parts[0], places);
    }

    private String oneDecimal(BigDecimal number) {
        return printed(oneDecimal.format(number));
    }

    private boolean french() {
        return "fr".equals(locale.getLanguage());
    }

    private static String printed(String text) {
        return text.replace('\u202f', '\u00a0');
    }
}
