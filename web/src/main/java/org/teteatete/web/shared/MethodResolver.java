package org.teteatete.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls the methods that pages name, such as {@code #{row.name()}}, and remembers them: the resolver of beans looks through
 * all methods of the class each time, which was a tenth of the work of a page with a table. Whatever is not the only method
 * of its name with as many arguments is left to that one.
 */
public class MethodResolver extends ELResolver {

    private static final ClassValue<Map<Signature, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Signature, List<Method>> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> isOpen(method.getDeclaringClass()))
                    .collect(Collectors.groupingBy(
                            method -> new Signature(method.getName(), method.getParameterCount())));
        }
    };

    /** What a page says of a method. */
    private record Signature(String name, int arguments) {}

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName());
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null) {
            return null;
        }
        int count = arguments == null ? 0 : arguments.length;
        List<Method> methods =
                METHODS.get(base.getClass()).getOrDefault(new Signature(name.toString(), count), List.of());
        if (methods.size() != 1 || methods.get(0).isVarArgs()) {
            return null;
        }
        context.setPropertyResolved(base, name);
        return call(methods.get(0), base, converted(context, methods.get(0), arguments));
    }

    private static Object[] converted(ELContext context, Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        Object[] converted = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            converted[i] = context.convertToType(arguments[i], types[i]);
        }
        return converted;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // calls only
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
