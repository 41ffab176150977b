package de.roterfaden.check.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the Chrome DevTools Protocol with one tab of a browser: the few orders that are needed.
 * Serves one thread.
 */
final class DevTools implements AutoCloseable {

  private static final long SECONDS = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
  private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
  private final WebSocket socket;
  private String session = "";

  private DevTools(URI address) throws IOException {
    this.socket =
        await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ear()));
  }

  /** Opens a tab. */
  static DevTools open(URI address) throws IOException {
    DevTools tab = new DevTools(address);
    ObjectNode blank = tab.json.createObjectNode().put("url", "about:blank");
    String target = tab.call("Target.createTarget", blank).path("targetId").asText();
    ObjectNode attach = tab.json.createObjectNode().put("targetId", target).put("flatten", true);
    tab.session = tab.call("Target.attachToTarget", attach).path("sessionId").asText();
    tab.call("Page.enable", tab.json.createObjectNode());
    tab.call(
        "Emulation.setDeviceMetricsOverride",
        tab.json
            .createObjectNode()
            .put("width", 1280)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
    ObjectNode media = tab.json.createObjectNode();
    media
        .putArray("features")
        .addObject()
        .put("name", "prefers-reduced-motion")
        .put("value", "reduce");
    tab.call("Emulation.setEmulatedMedia", media);
    return tab;
  }

  /** Goes to a page and waits until it has loaded. */
  void go(String address) throws IOException {
    loaded = new CompletableFuture<>();
    JsonNode answer = call("Page.navigate", json.createObjectNode().put("url", address));
    if (answer.hasNonNull("errorText")) {
      throw new IOException(address + ": " + answer.get("errorText").asText());
    }
    await(loaded);
  }

  /** What a JavaScript expression comes to, promises awaited. */
  JsonNode evaluate(String expression) throws IOException {
    ObjectNode order =
        json.createObjectNode()
            .put("expression", expression)
            .put("awaitPromise", true)
            .put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", order);
    if (answer.has("exceptionDetails")) {
      JsonNode details = answer.get("exceptionDetails");
      throw new IOException(
          details.path("exception").path("description").asText(details.path("text").asText()));
    }
    return answer.path("result").path("value");
  }

  private JsonNode call(String method, ObjectNode parameters) throws IOException {
    int id = number.incrementAndGet();
    ObjectNode order = json.createObjectNode().put("id", id).put("method", method);
    order.set("params", parameters);
    if (!session.isEmpty()) {
      order.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    open.put(id, answer);
    await(socket.sendText(order.toString(), true));
    JsonNode got = await(answer);
    if (got.has("error")) {
      throw new IOException(method + ": " + got.get("error").path("message").asText());
    }
    return got.path("result");
  }

  private static <T> T await(CompletableFuture<T> future) throws IOException {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the browser does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** Puts messages together and hands answers to those who wait for them. */
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      open.values().forEach(waiting -> waiting.completeExceptionally(error));
      loaded.completeExceptionally(error);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      onError(from, new IOException("the browser has closed the connection"));
      return null;
    }

    private void take(String message) {
      try {
        JsonNode node = json.readTree(message);
        CompletableFuture<JsonNode> waiting = open.remove(node.path("id").asInt(-1));
        if (waiting != null) {
          waiting.complete(node);
        } else if (node.path("method").asText().equals("Page.loadEventFired")) {
          loaded.complete(node);
        }
      } catch (JsonProcessingException e) {
        onError(socket, e);
      }
    }
  }
}
