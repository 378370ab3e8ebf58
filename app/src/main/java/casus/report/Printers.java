package casus.report;

import java.util.List;

/// Every printer.
public final class Printers {
  public static final List<Printer> ALL = List.of(new TextPrinter());

  private Printers() {}
}
