package de.roterfaden.bake;

import de.roterfaden.finding.Message;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the values of a {@link BuildRecord} are written and read. */
final class RecordFormat {

  private RecordFormat() {}

  static void putTexts(Map<String, String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      out.writeUTF(text.getKey());
      out.writeUTF(text.getValue());
    }
  }

  static Map<String, String> texts(DataInputStream in) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.put(in.readUTF(), in.readUTF());
    }
    return texts;
  }

  static void putAll(Collection<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static List<String> all(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  /**
   * Writes some of many texts.
   *
   * @param places where each of the many stands in a list
   */
  static void putSome(Set<String> texts, Map<String, Integer> places, DataOutputStream out)
      throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeInt(places.get(text));
    }
  }

  /** What {@link #putSome} has written; parameters as there. */
  static Set<String> some(List<String> texts, DataInputStream in) throws IOException {
    Set<String> some = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      int place = in.readInt();
      if (place < 0 || place >= texts.size()) {
        throw new IOException("no such text: " + place);
      }
      some.add(texts.get(place));
    }
    return some;
  }

  static void putMessages(List<Message> messages, DataOutputStream out) throws IOException {
    out.writeInt(messages.size());
    for (Message message : messages) {
      put(message, out);
    }
  }

  static List<Message> messages(DataInputStream in) throws IOException {
    List<Message> messages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      messages.add(message(in));
    }
    return messages;
  }

  private static void put(Message message, DataOutputStream out) throws IOException {
    out.writeUTF(message.key());
    out.writeInt(message.arguments().size());
    for (Object argument : message.arguments()) {
      if (argument instanceof Message part) {
        out.writeByte('m');
        put(part, out);
      } else if (argument instanceof Integer || argument instanceof Long) {
        out.writeByte('i');
        out.writeLong(((Number) argument).longValue());
      } else if (argument instanceof Number number) {
        out.writeByte('d');
        out.writeDouble(number.doubleValue());
      } else {
        out.writeByte('t');
        out.writeUTF(argument.toString());
      }
    }
  }

  private static Message message(DataInputStream in) throws IOException {
    String key = in.readUTF();
    int count = in.readInt();
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = in.readByte();
      arguments.add(
          switch (kind) {
            case 'm' -> message(in);
            case 'i' -> (Object) in.readLong();
            case 'd' -> in.readDouble();
            case 't' -> in.readUTF();
            default -> throw new IOException("not an argument: " + kind);
          });
    }
    return new Message(key, arguments);
  }
}
