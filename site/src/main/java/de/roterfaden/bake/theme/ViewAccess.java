package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.PageView;
import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ForNode;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Lets templates ask views, texts, lists and mappings, and no other object. */
final class ViewAccess implements MethodAccessValidator {

  private static final Set<String> NEVER =
      Set.of("getClass", "wait", "notify", "notifyAll", "getDeclaringClass");

  @Override
  public boolean isMethodAccessAllowed(Object object, Method method) {
    boolean known =
        object.getClass().getPackage().equals(PageView.class.getPackage())
            || object instanceof String
            || object instanceof Collection
            || object instanceof Map
            || object instanceof Map.Entry
            || object instanceof ForNode.LoopVariables;
    return known && !NEVER.contains(method.getName());
  }
}
