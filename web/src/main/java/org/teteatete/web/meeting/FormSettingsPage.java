package org.teteatete.web.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import org.teteatete.meeting.application.FormSettings;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartWords;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Preferences;

/** How the company words the parts of the form, in both languages. */
@Named("formSettings")
@ViewScoped
public class FormSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormSettings settings;

    @Inject
    private transient Preferences preferences;

    private final Map<String, WordsInput> inputs = new HashMap<>();
    private long version;

    /** What is typed for a part in a language. */
    public static final class WordsInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private String help;
        private String questions;

        WordsInput(PartWords words) {
            name = words.name();
            help = words.help();
            questions = String.join("\n", words.questions());
        }

        PartWords words() {
            return new PartWords(
                    name,
                    help,
                    Objects.requireNonNullElse(questions, "").lines().toList());
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getHelp() {
            return help;
        }

        public void setHelp(String help) {
            this.help = help;
        }

        public String getQuestions() {
            return questions;
        }

        public void setQuestions(String questions) {
            this.questions = questions;
        }
    }

    public void open() {
        Versioned<FormWords> current = settings.toEdit();
        version = current.version();
        each((part, language) ->
                inputs.put(key(part, language), new WordsInput(current.value().of(part, language))));
    }

    public void save() {
        try {
            settings.replace(words(), version);
            open();
            tell("settings.saved");
        } catch (Invalid refused) {
            FieldErrors.show(atFields(refused), "settings");
        }
    }

    public void reset() {
        settings.reset(version);
        open();
        tell("settings.isReset");
    }

    private FormWords words() {
        Map<Part, Map<Language, PartWords>> words = new EnumMap<>(Part.class);
        each((part, language) -> words.computeIfAbsent(part, one -> new EnumMap<>(Language.class))
                .put(language, inputs.get(key(part, language)).words()));
        return new FormWords(words);
    }

    private static void each(BiConsumer<Part, Language> work) {
        for (Part part : Part.values()) {
            for (Language language : Language.values()) {
                work.accept(part, language);
            }
        }
    }

    private static String key(Part part, Language language) {
        return part + "_" + language.code();
    }

    /** A field of the page has the name of what it is for, such as {@code OPENING_fr_name}. */
    private static Invalid atFields(Invalid refused) {
        return Invalid.content(refused.problems().stream()
                .map(problem -> new Invalid.Problem(
                        "/" + problem.pointer().substring(1).replace('/', '_'), problem.key(), problem.arguments()))
                .toList());
    }

    private void tell(String key) {
        String text = ResourceBundle.getBundle("org.teteatete.web.meeting.messages", preferences.getLocale())
                .getString(key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** By part and language, such as {@code OPENING_fr}. */
    public Map<String, WordsInput> getInputs() {
        return inputs;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public long getVersion() {
        return version;
    }
}
