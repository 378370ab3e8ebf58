package casus.report;

import java.util.List;

/// Every printer.
public final class Printers {
  /// What a terminal gets.
  public static final Printer TEXT = new TextPrinter();

  public static final List<Printer> ALL = List.of(TEXT, new MarkdownPrinter(), new HtmlPrinter());

  private Printers() {}
}
