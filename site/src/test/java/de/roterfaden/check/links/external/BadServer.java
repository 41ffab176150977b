package de.roterfaden.check.links.external;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A web server on loopback that answers, byte by byte, what a test wants, and counts. */
final class BadServer implements AutoCloseable {

  private final ServerSocket socket;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "bad server");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final AtomicInteger present = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** Answers a request. */
  @FunctionalInterface
  interface Answer {

    /**
     * Writes an answer.
     *
     * @param head the request's head
     * @param out where the answer goes
     */
    void write(String head, OutputStream out) throws IOException, InterruptedException;
  }

  private BadServer(ServerSocket socket) {
    this.socket = socket;
    workers.execute(this::accept);
  }

  static BadServer start() throws IOException {
    return new BadServer(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
  }

  static BadServer start(SSLContext context) throws IOException {
    return new BadServer(
        context
            .getServerSocketFactory()
            .createServerSocket(0, 100, InetAddress.getLoopbackAddress()));
  }

  BadServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Answers whole: status, headers, body. */
  BadServer on(String path, int status, String headers, String body) {
    return on(
        path,
        (head, out) -> reply(head, out, status, headers, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** A page. */
  BadServer page(String path, String body) {
    return on(path, 200, "Content-Type: text/html; charset=utf-8\r\n", body);
  }

  BadServer redirect(String path, int status, String location) {
    return on(path, status, "Location: " + location + "\r\n", "");
  }

  static void reply(String head, OutputStream out, int status, String headers, byte[] body)
      throws IOException {
    out.write(
        ("HTTP/1.1 "
                + status
                + " x\r\n"
                + headers
                + "Content-Length: "
                + body.length
                + "\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    if (!head.startsWith("HEAD ")) {
      out.write(body);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Methods and paths, in the order in which they came. */
  List<String> requests() {
    return requests;
  }

  /** Whole heads of the requests. */
  List<String> heads() {
    return heads;
  }

  /**
   * Lets a request wait, and counts it meanwhile. The count ends before the answer is written: who
   * has got an answer may send the next request before the thread that wrote it goes on.
   *
   * @param millis milliseconds
   */
  void stay(long millis) throws InterruptedException {
    most.accumulateAndGet(present.incrementAndGet(), Math::max);
    try {
      Thread.sleep(millis);
    } finally {
      present.decrementAndGet();
    }
  }

  /** The most requests that waited in {@link #stay} at the same time. */
  int most() {
    return most.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        workers.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(new BufferedInputStream(client.getInputStream()));
      if (head.isEmpty()) {
        return;
      }
      String[] words = head.split(" ", 3);
      requests.add(words[0] + " " + words[1]);
      heads.add(head);
      OutputStream out = client.getOutputStream();
      String path = words[1].replaceFirst("\\?.*", "");
      Answer answer = answers.getOrDefault(path, answers.get("*"));
      if (answer == null) {
        reply(head, out, 404, "", new byte[0]);
      } else {
        answer.write(head, out);
      }
      out.flush();
    } catch (IOException e) {
      // The client has gone, as some tests want.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 65_536) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
      if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
        return head.toString();
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    socket.close();
    workers.shutdownNow();
  }
}
