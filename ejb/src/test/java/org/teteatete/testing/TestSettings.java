package org.teteatete.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Settings;

/** Settings that a test gives; what it does not give has its default. */
public final class TestSettings {

    private TestSettings() {}

    public static Settings of(Map<String, String> values) {
        return new Settings(new Values(values));
    }

    /** The company's time by this clock, in the default time zone. */
    public static CompanyTime time(Clock clock) {
        return new CompanyTime(clock, of(Map.of()));
    }

    private record Values(Map<String, String> values) implements Config {

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            Optional<String> given = Optional.ofNullable(values.get(name));
            return given.map(text -> type.cast(type == Boolean.class ? Boolean.valueOf(text) : text));
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
