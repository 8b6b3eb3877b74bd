package org.teteatete.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read: complete in both languages, and set as French sets it. */
class BundlesTest {

    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/resources"), Path.of("../ejb/src/main/resources"));

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private static final Object[] SOME = Collections.nCopies(10, 1).toArray();

    static List<Path> french() throws IOException {
        return ROOTS.stream().flatMap(BundlesTest::frenchIn).toList();
    }

    private static Stream<Path> frenchIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith("_fr.properties")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("french")
    void both_languages_have_the_same_keys(Path french) throws IOException {
        assertThat(read(english(french)).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(french).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("french")
    void French_is_set_with_its_spaces_and_apostrophes(Path french) throws IOException {
        read(french)
                .forEach((key, text) -> assertThat((String) text)
                        .as(key + " in " + french)
                        .doesNotContainPattern("[\\p{L}]'[\\p{L}]")
                        .doesNotContainPattern("[ \\p{L}\\p{N})}»][:;?!](?!//)(\\s|$)")
                        .doesNotContainPattern("« |« | »|[^\\u00a0]»|[0-9}] ?%"));
    }

    @ParameterizedTest
    @MethodSource("french")
    void every_pattern_is_one(Path french) throws IOException {
        for (Path file : List.of(french, english(french))) {
            read(file).forEach((key, text) -> {
                if (ARGUMENT.matcher((String) text).find()) {
                    assertThatCode(() -> new MessageFormat((String) text).format(SOME))
                            .as(key + " in " + file)
                            .doesNotThrowAnyException();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("french")
    void nobody_is_shouted_at(Path french) throws IOException {
        for (Path file : List.of(french, english(french))) {
            read(file)
                    .forEach((key, text) ->
                            assertThat((String) text).as(key + " in " + file).doesNotContain("!"));
        }
    }

    private static Path english(Path french) {
        return french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en."));
    }

    static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
