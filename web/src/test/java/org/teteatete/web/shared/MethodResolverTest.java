package org.teteatete.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private final ELContext context = new ELContext() {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return type == int.class ? (T) (Object) ((Number) value).intValue() : type.cast(value);
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };
    private final MethodResolver resolver = new MethodResolver();

    public record Row(String name) {

        public String times(int count) {
            return name.repeat(count);
        }

        public String over(String text) {
            return text;
        }

        public String over(Row row) {
            return row.name();
        }

        public String all(Object... some) {
            return "" + some.length;
        }

        public String refuse() {
            throw new IllegalStateException("refused");
        }
    }

    private Object call(String name, Object... arguments) {
        return callOn(new Row("Ada"), name, arguments);
    }

    private Object callOn(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, name, null, arguments);
    }

    @Test
    void calls_the_only_method_of_a_name() {
        assertThat(call("name")).isEqualTo("Ada");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void converts_arguments_as_the_expression_language_does() {
        assertThat(call("times", 2L)).isEqualTo("AdaAda");
    }

    @Test
    void leaves_a_choice_between_methods_and_unknown_ones_to_others() {
        assertThat(call("over", "text")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call("all", "one")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call("nothing")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leaves_methods_of_classes_that_are_not_public_to_others() {
        assertThat(callOn(Set.of("Ada"), "contains", "Ada")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_the_method_throws_is_the_cause() {
        assertThatThrownBy(() -> call("refuse"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
