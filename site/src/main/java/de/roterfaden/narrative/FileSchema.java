package de.roterfaden.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of one kind of file, as it is published with the program, ready for use. Each is
 * built once, when the first file of its kind is read. Safe for use by several threads.
 *
 * @param name name of the schema file without extension
 * @param shape what it says, for binding and filtering
 * @param quick tells of most files that they fit
 */
record FileSchema(String name, Shape shape, Optional<QuickCheck> quick) {

  private static final String ADDRESS = "https://roter-faden.example/schema/1/";

  /**
   * The schema of a kind of file.
   *
   * @param name name of the schema file without extension, such as {@code front-matter}
   */
  static FileSchema of(String name) {
    return Shipped.INSTANCE.schemas.computeIfAbsent(name, Shipped.INSTANCE::load);
  }

  /** What is wrong with a file; nothing if it fits. */
  List<Error> errors(JsonNode file) {
    return quick.isPresent() && quick.get().fits(file)
        ? List.of()
        : Validators.INSTANCE.of(name).validate(file);
  }

  /** The validators of the schemas: constants, made when a file does not fit. */
  static final class Validators {

    static final Validators INSTANCE = new Validators();

    private final Map<String, Schema> validators = new ConcurrentHashMap<>();
    private final SchemaRegistry registry =
        SchemaRegistry.withDialect(
            Dialects.getDraft202012(), builder -> builder.schemas(Validators::shipped));

    Schema of(String name) {
      return validators.computeIfAbsent(name, this::load);
    }

    /** A schema to which another refers; whichever thread asks, ours are beside this class. */
    private static @Nullable String shipped(String address) {
      return address.startsWith(ADDRESS)
          ? Shipped.INSTANCE.document(address.substring(ADDRESS.length())).toString()
          : null;
    }

    private Schema load(String name) {
      JsonNode document = Shipped.INSTANCE.document(name + ".json");
      Schema validator = registry.getSchema(SchemaLocation.of(ADDRESS + name + ".json"), document);
      validator.initializeValidators();
      return validator;
    }
  }

  /** The schemas that come with the program: constants, made when they are first needed. */
  private static final class Shipped {

    static final Shipped INSTANCE = new Shipped();

    private final Map<String, FileSchema> schemas = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    FileSchema load(String name) {
      JsonNode document = document(name + ".json");
      return new FileSchema(
          name, Shape.of(document, this::resolve), QuickCheck.of(document, this::resolve));
    }

    private JsonNode resolve(String reference) {
      int hash = reference.indexOf('#');
      return hash < 0
          ? document(reference)
          : document(reference.substring(0, hash)).at(reference.substring(hash + 1));
    }

    private JsonNode document(String file) {
      return documents.computeIfAbsent(file, this::read);
    }

    private JsonNode read(String file) {
      try (InputStream in = FileSchema.class.getResourceAsStream("schema/" + file)) {
        return json.readTree(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
