package casus.diagnostic;

/// Every kind of mistake that a text can have, and everything else that its author should look at
/// again, by its stable code. Each has a page of the same name.
public enum Code {
  CAS001("unreadable character"),
  CAS002("string without end"),
  CAS003("impossible date"),
  CAS004("number too large"),
  CAS005("malformed number"),
  CAS006("malformed name"),
  CAS007("nested too deeply"),
  CAS010("no pact"),
  CAS011("second pact"),
  CAS012("head line out of place"),
  CAS013("unexpected word"),
  CAS014("unknown clause"),
  CAS015("phrase of another clause"),
  CAS016("said twice"),
  CAS017("clause without name"),
  CAS018("reserved word"),
  CAS019("unknown word"),
  CAS020("unit missing"),
  CAS021("number out of range"),
  CAS022("any or all"),
  CAS023("each, any or jointly"),
  CAS024("parenthesis without end"),
  CAS030("no time limit given"),
  CAS031("breach without consequence"),
  CAS032("decision without rule"),
  CAS033("decision without otherwise"),
  CAS034("word without decider"),
  CAS035("word without meaning"),
  CAS036("incomplete clause"),
  CAS037("time limit of another kind"),
  CAS038("reason missing"),
  CAS050("unknown pact"),
  CAS051("amendments in a circle"),
  CAS052("nothing to change"),
  CAS053("faulty pact amended"),
  CAS054("change outside an amendment"),
  CAS055("changed twice"),
  CAS056("empty replacement"),
  CAS057("already there"),
  CAS101("unknown actor"),
  CAS102("unknown role"),
  CAS103("not a party"),
  CAS104("unknown clause"),
  CAS105("clause of another kind"),
  CAS106("unknown act"),
  CAS107("unknown performance"),
  CAS108("unknown place"),
  CAS109("unknown test"),
  CAS110("unknown status"),
  CAS111("unknown binding force"),
  CAS112("unknown mark"),
  CAS113("unknown discretion"),
  CAS114("malformed source code"),
  CAS115("unknown word of time"),
  CAS116("name given twice"),
  CAS117("ambiguous name"),
  CAS118("state that never comes"),
  CAS119("party named twice"),
  CAS121("actor of another time"),
  CAS122("dates out of order"),
  CAS123("share of an outsider"),
  CAS124("shares that do not add up"),
  CAS125("nobody meant"),
  CAS126("nobody votes"),
  CAS127("more votes than voters"),
  CAS131("abstention not settled"),
  CAS132("lateness not settled"),
  CAS133("months not settled"),
  CAS134("suspension not settled"),
  CAS141("clauses in a circle"),
  CAS142("precedence in a circle"),
  CAS143("areas in a circle"),
  CAS144("terms in a circle"),
  CAS145("referral in a circle"),
  CAS146("bodies in a circle"),
  CAS151("in force before signed"),
  CAS152("too late from the start"),
  CAS161("trigger without a deed"),
  CAS162("opinion without a holder"),
  CAS163("power without a trigger"),
  CAS164("rung that waits"),
  CAS165("wait without end"),
  CAS166("remedy without a breach"),
  CAS167("decision never put"),
  CAS168("term that covers nothing"),
  CAS169("case without a victim"),
  CAS181("stages in a circle", Severity.WARNING),
  CAS182("never spoken of", Severity.WARNING),
  CAS201("empty chronicle"),
  CAS202("unknown column"),
  CAS203("missing column"),
  CAS204("repeated column"),
  CAS205("wrong number of cells"),
  CAS206("missing value"),
  CAS207("unreadable time"),
  CAS208("impossible time"),
  CAS209("end before beginning"),
  CAS210("known too early"),
  CAS211("unknown act"),
  CAS212("unknown actor"),
  CAS213("unknown place"),
  CAS214("place with parts"),
  CAS215("number out of range"),
  CAS216("unknown word"),
  CAS217("broken quotation"),
  CAS218("not a JSON object"),
  CAS219("wrong kind of value"),
  CAS220("malformed reference"),
  CAS221("incomplete attribution"),
  CAS222("malformed name"),
  CAS301("unexpected word"),
  CAS302("unknown pact"),
  CAS303("unknown clause"),
  CAS304("outcome of another clause"),
  CAS305("unknown party"),
  CAS306("unreadable time"),
  CAS307("no pact named"),
  CAS308("quotation without end"),
  CAS309("unknown choice"),
  CAS310("nothing expected"),
  CAS311("said twice");

  private final String title;
  private final Severity severity;

  Code(String title) {
    this(title, Severity.MISTAKE);
  }

  Code(String title, Severity severity) {
    this.title = title;
    this.severity = severity;
  }

  /// Two or three words.
  public String title() {
    return title;
  }

  /// What it means for a text.
  public Severity severity() {
    return severity;
  }
}
