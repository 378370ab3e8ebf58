package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Blocker;
import casus.engine.audit.Influence.Compelling;
import casus.engine.audit.Influence.Taking;
import casus.engine.audit.Vetoes;
import casus.engine.audit.Words;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Who can do what about a pact, as a report.
final class WhoReport {
  private static final String NOBODY = "nobody";

  /// More cases than these are counted, not told.
  private static final int MOST_CASES = 3;

  private final Answered answered;
  private final Pact pact;
  private final List<Block> blocks = new ArrayList<>();

  private WhoReport(Answered answered) {
    this.answered = answered;
    pact = answered.text().pact();
  }

  static Report of(Answered answered) {
    var report = new WhoReport(answered);
    report.help();
    report.parts();
    report.delays();
    report.compelling();
    report.taking();
    report.origin();
    return new Report(answered.text().pact().title(), report.blocks);
  }

  // Stopping.

  private void help() {
    blocks.add(new Block.Heading("Who can stop all help"));
    if (answered.help().isEmpty()) {
      blocks.add(new Block.Paragraph("The text promises no help: there is nothing to stop."));
      return;
    }
    var help = answered.help().get();
    blocks.add(new Block.Paragraph("Help is " + names(help.clauses()) + "."));
    var rows = new ArrayList<List<String>>();
    for (var one : help.vetoes().cases())
      rows.add(List.of(in(one), one.possible() ? stoppers(one) : "no help arises"));
    table(List.of("If", "Who"), rows);
  }

  private void parts() {
    if (answered.parts().isEmpty()) return;
    blocks.add(new Block.Heading("Who can stop one thing"));
    var rows = new ArrayList<List<String>>();
    for (var part : answered.parts()) {
      var answers = new LinkedHashMap<String, List<String>>();
      for (var one : part.vetoes().cases())
        add(answers, one.possible() ? stoppers(one) : "it never arises", in(one));
      if (answers.isEmpty()) add(answers, "it never arises", "at any time");
      answers.forEach((who, in) -> rows.add(List.of(names(part.clauses()), cases(in), who)));
    }
    table(List.of("What", "If", "Who"), rows);
  }

  /// `any guarantor, the attacker too; any 2 of observer together`.
  private String stoppers(Vetoes.Case one) {
    var alone = new LinkedHashMap<String, List<String>>();
    var said = new ArrayList<String>();
    for (var held : one.held())
      if (held.blocker().size() == 1)
        held.blocker().parties().forEach(party -> add(alone, held.when(), party));
    alone.forEach((when, parties) -> said.add(any(parties, one) + when));
    for (var held : one.held())
      if (held.blocker().size() > 1)
        said.add(held.blocker().text(pact) + ", together" + held.when());
    return said.isEmpty() ? NOBODY : String.join("; ", said);
  }

  /// Any of some parties; of those whom a case concerns it says which they are.
  private String any(List<String> parties, Vetoes.Case in) {
    if (parties.size() == 1) return any(parties);
    var attacker = in.attacker().filter(parties::contains).isPresent() ? ", the attacker too" : "";
    for (var role : pact.roles()) {
      var rest = new ArrayList<>(pact.members(role));
      if (!rest.containsAll(parties)) continue;
      rest.removeAll(parties);
      if (rest.size() == 1 && in.victim().filter(rest::contains).isPresent())
        return "any " + role + " but the one attacked" + attacker;
    }
    return any(parties) + attacker;
  }

  /// `Russia attacks Ukraine`.
  private String in(Vetoes.Case one) {
    if (one.attackers().isEmpty()) return "at any time";
    var triggers = pact.all(Clause.Trigger.class).stream().map(Clause::label).map(Label::name);
    var which = one.trigger().filter(_ -> triggers.distinct().count() > 1);
    return any(one.attackers())
        + " attacks "
        + any(one.victims())
        + which.map(name -> " (" + Words.quote(name) + ")").orElse("");
  }

  private String any(List<String> codes) {
    return Blocker.anyOf(codes).text(pact);
  }

  private static String cases(List<String> in) {
    var distinct = in.stream().distinct().toList();
    return distinct.size() > MOST_CASES
        ? "in each of " + distinct.size() + " cases"
        : String.join("; ", distinct);
  }

  private static <K> void add(Map<K, List<String>> lists, K key, String value) {
    lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }

  // Delaying.

  private void delays() {
    if (answered.delays().isEmpty()) return;
    blocks.add(new Block.Heading("Who can put help off"));
    var parties = new LinkedHashMap<List<String>, List<String>>();
    var cases = new LinkedHashMap<List<String>, Vetoes.Case>();
    for (var delay : answered.delays()) {
      var key = List.of(in(delay.in()), within(delay.before()), within(delay.after()));
      cases.put(key, delay.in());
      delay.blocker().parties().forEach(party -> add(parties, key, party));
    }
    var rows = new ArrayList<List<String>>();
    parties.forEach((key, who) ->
        rows.add(
            List.of(
                key.getFirst(),
                any(who, Objects.requireNonNull(cases.get(key))),
                key.get(1),
                key.getLast())));
    table(List.of("If", "Who", "Owed, if they do not", "Owed, if they do"), rows);
  }

  // Compelling.

  private void compelling() {
    if (answered.compelling().isEmpty()) return;
    blocks.add(new Block.Heading("What comes about, and who can bring it about alone"));
    var rows = new ArrayList<List<String>>();
    answered.compelling().stream()
        .map(Compelling::clause)
        .distinct()
        .forEach(clause -> rows.addAll(compelling(clause)));
    table(List.of("What", "If", "Who", "When, at the latest"), rows);
  }

  private List<List<String>> compelling(String clause) {
    var found = new LinkedHashMap<Vetoes.Case, List<Compelling>>();
    for (var compelling : answered.compelling())
      if (compelling.clause().equals(clause))
        for (var in : compelling.in())
          found.computeIfAbsent(in, _ -> new ArrayList<>()).add(compelling);
    var answers = new LinkedHashMap<List<String>, List<String>>();
    found.forEach((in, all) -> {
      var parties =
          all.stream()
              .flatMap(each -> each.blocker().stream())
              .flatMap(who -> who.parties().stream())
              .toList();
      var latest = all.stream().map(Compelling::within).max(Duration::compareTo).orElseThrow();
      var who = parties.isEmpty() ? "comes about by itself" : any(parties, in);
      add(answers, List.of(who, within(latest)), in(in));
    });
    return answers.entrySet().stream()
        .map(entry ->
            List.of(
                names(List.of(clause)),
                cases(entry.getValue()),
                entry.getKey().getFirst(),
                entry.getKey().getLast()))
        .toList();
  }

  // Taking away.

  private void taking() {
    if (answered.taking().isEmpty()) return;
    blocks.add(new Block.Heading("Who may take it away or put it off by right"));
    blocks.add(
        new Block.Terms(
            answered.taking().stream()
                .map(taking -> new Block.Terms.Term(cite(taking.power()), does(taking)))
                .toList()));
  }

  private String does(Taking taking) {
    var power = taking.power();
    var notice = power.notice().map(Amount::text).map(time -> ", " + time + " later").orElse("");
    return any(taking.holders())
        + " may "
        + switch (power.ability()) {
          case Clause.Ability.Withdraw() -> "leave";
          case Clause.Ability.Extend(var clause, var by) ->
              "put off " + Words.quote(clause) + " by " + by.text();
          case Clause.Ability.Membership _ -> "suspend a membership";
          case Clause.Ability.Touch(var effect, var clauses) ->
              effect.name().toLowerCase(Locale.ROOT)
                  + " "
                  + (clauses.isEmpty() ? "the pact" : names(clauses));
          case Clause.Ability.Veto _, Clause.Ability.Speak _, Clause.Ability.Act _ -> "act";
        }
        + notice;
  }

  // Throughout.

  private void origin() {
    blocks.add(new Block.Heading("How far this was searched"));
    var terms = new ArrayList<>(Provenance.terms(answered.text()));
    terms.add(new Block.Terms.Term("Search", AuditReport.text(answered.bounds())));
    terms.add(
        new Block.Terms.Term(
            "Together", "coalitions of up to " + answered.together() + " parties"));
    terms.add(
        new Block.Terms.Term(
            "Complete",
            answered.complete()
                ? "yes: every game was searched to its end"
                : "no: a game went beyond its bounds, so that some who can are not named"));
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }

  /// Rows that say the same are one.
  private void table(List<String> headers, List<List<String>> rows) {
    var cells = new ArrayList<List<Phrase>>();
    for (var row : rows.stream().distinct().toList())
      cells.add(row.stream().map(Phrase::plain).toList());
    if (!cells.isEmpty()) blocks.add(new Block.Table(headers, cells));
  }

  private String names(List<String> clauses) {
    return Wording.list(clauses.stream().map(this::name).toList());
  }

  private String name(String clause) {
    return pact.clauses().stream()
        .filter(each -> each.label().name().equals(clause))
        .findFirst()
        .map(this::cite)
        .orElse(Words.quote(clause));
  }

  private String cite(Clause clause) {
    return Words.quote(clause.label().name())
        + clause.label().citation().map(cite -> " (" + cite + ")").orElse("");
  }

  private static String within(Duration time) {
    if (time.isZero()) return "at once";
    if (time.toHours() % 24 == 0) return Wording.count((int) time.toDays(), "day");
    if (time.toMinutes() % 60 == 0) return Wording.count((int) time.toHours(), "hour");
    return Wording.count((int) time.toSeconds(), "second");
  }
}
