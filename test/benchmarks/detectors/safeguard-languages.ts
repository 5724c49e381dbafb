/** How protected code looks in six languages: what the generated changes of `safeguards.ts` are made of. */

/** The lines of one handler that reads a patient's record. Absent lines are empty texts. */
export interface Handler {
  readonly name: string;
  /** Before the declaration, or the first lines of the body, as the language has it. */
  readonly guard: string;
  readonly consent: string;
  readonly audit: string;
}

export interface Language {
  readonly name: string;
  readonly path: string;
  readonly otherPath: string;
  readonly guard: string;
  /** Another spelling of the same check. */
  readonly otherGuard: string;
  readonly audit: string;
  /** The same call under another name. */
  readonly renamedAudit: string;
  readonly consent: string;
  /** An ordinary log call, which records nothing for an auditor. */
  readonly plainLog: string;
  readonly comment: string;
  /** A function of the name `noteRead` (as the language spells it) that has the audit call, and a call of it. */
  readonly wrapper: string;
  readonly wrapperCall: string;
  readonly file: (handlers: readonly Handler[], rest: string) => string;
}

const lines = (...all: readonly string[]): string => all.filter((line) => line !== "").join("\n");

export const languages: readonly Language[] = [
  {
    name: "Java",
    path: "src/main/java/org/acme/RecordService.java",
    otherPath: "src/main/java/org/acme/RecordFacade.java",
    guard: "    @PreAuthorize(\"hasAuthority('VIEW_RECORD')\")",
    otherGuard: '    @Secured("VIEW_RECORD")',
    audit: '        auditLog.record("VIEW_RECORD", user, id);',
    renamedAudit: '        accessTrail.auditEvent("VIEW_RECORD", user, id);',
    consent: "        consentService.requireConsent(user, id);",
    plainLog: '        logger.info("record read");',
    comment: "//",
    wrapper: lines(
      "    private void noteRead(User user, long id) {",
      '        auditLog.record("VIEW_RECORD", user, id);',
      "    }",
    ),
    wrapperCall: "        noteRead(user, id);",
    file: (handlers, rest) =>
      lines(
        "package org.acme;",
        "public class RecordService {",
        ...handlers.map(({ name, guard, consent, audit }) =>
          lines(
            guard,
            `    public Record ${name}(User user, long id) {`,
            consent,
            `        Record found = store.find(id, "${name}");`,
            audit,
            "        return found;",
            "    }",
          ),
        ),
        rest,
        "}",
        "",
      ),
  },
  {
    name: "TypeScript",
    path: "src/records.ts",
    otherPath: "src/facade.ts",
    guard: '  requirePermission(user, "record:read");',
    otherGuard: '  await authorizer.authorize(user, "record:read");',
    audit: '  await auditLog.write({ action: "record.read", user: user.id, id });',
    renamedAudit: '  await trail.audit({ action: "record.read", user: user.id, id });',
    consent: "  await consents.requireConsent(user, id);",
    plainLog: '  console.log("record read");',
    comment: "//",
    wrapper: lines(
      "async function noteRead(user: User, id: string): Promise<void> {",
      '  await auditLog.write({ action: "record.read", user: user.id, id });',
      "}",
    ),
    wrapperCall: "  await noteRead(user, id);",
    file: (handlers, rest) =>
      lines(
        'import { store } from "./store.ts";',
        ...handlers.map(({ name, guard, consent, audit }) =>
          lines(
            `export async function ${name}(user: User, id: string): Promise<Row> {`,
            guard,
            consent,
            `  const found = await store.find(id, "${name}");`,
            audit,
            "  return found;",
            "}",
          ),
        ),
        rest,
        "",
      ),
  },
  {
    name: "Python",
    path: "records/views.py",
    otherPath: "records/facade.py",
    guard: '@permission_required("records.view")',
    otherGuard: '@requires_permission("records.view")',
    audit: '    audit_log.record("record.read", user=user.pk, key=key)',
    renamedAudit: '    audit_trail.append("record.read", user=user.pk, key=key)',
    consent: "    check_consent(user, key)",
    plainLog: '    logger.info("record read")',
    comment: "#",
    wrapper: lines("def note_read(user, key):", '    audit_log.record("record.read", user=user.pk, key=key)'),
    wrapperCall: "    note_read(user, key)",
    file: (handlers, rest) =>
      lines(
        "from records import store",
        ...handlers.map(({ name, guard, consent, audit }) =>
          lines(
            guard,
            `def ${name}(user, key):`,
            consent,
            `    found = store.find(key, "${name}")`,
            audit,
            "    return found",
          ),
        ),
        rest,
        "",
      ),
  },
  {
    name: "C#",
    path: "src/Acme/RecordsController.cs",
    otherPath: "src/Acme/RecordFacade.cs",
    guard: '    [Authorize(Policy = "ViewRecord")]',
    otherGuard: '    [RequiresPermission("ViewRecord")]',
    audit: '        await _auditService.LogAsync("ViewRecord", user, id);',
    renamedAudit: '        await _trail.WriteAuditAsync("ViewRecord", user, id);',
    consent: "        _consent.EnsureConsent(user, id);",
    plainLog: '        _logger.LogInformation("record read");',
    comment: "//",
    wrapper: lines(
      "    private async Task NoteRead(User user, long id)",
      "    {",
      '        await _auditService.LogAsync("ViewRecord", user, id);',
      "    }",
    ),
    wrapperCall: "        await NoteRead(user, id);",
    file: (handlers, rest) =>
      lines(
        "namespace Acme;",
        "public class RecordsController : ControllerBase",
        "{",
        ...handlers.map(({ name, guard, consent, audit }) =>
          lines(
            guard,
            `    public async Task<Row> ${name}(User user, long id)`,
            "    {",
            consent,
            `        var found = await _store.Find(id, "${name}");`,
            audit,
            "        return found;",
            "    }",
          ),
        ),
        rest,
        "}",
        "",
      ),
  },
  {
    name: "Go",
    path: "records/handler.go",
    otherPath: "records/facade.go",
    guard: '\tif err := authz.RequireRole(ctx, "records.view"); err != nil {\n\t\treturn nil, err\n\t}',
    otherGuard: '\tif !policy.HasPermission(ctx, "records.view") {\n\t\treturn nil, ErrForbidden\n\t}',
    audit: '\ts.audit.Record(ctx, "record.read", id)',
    renamedAudit: '\ts.trail.AuditEvent(ctx, "record.read", id)',
    consent: "\tif err := s.consent.CheckConsent(ctx, id); err != nil {\n\t\treturn nil, err\n\t}",
    plainLog: '\tlog.Println("record read")',
    comment: "//",
    wrapper: lines(
      "func (s *Server) noteRead(ctx context.Context, id string) {",
      '\ts.audit.Record(ctx, "record.read", id)',
      "}",
    ),
    wrapperCall: "\ts.noteRead(ctx, id)",
    file: (handlers, rest) =>
      lines(
        "package records",
        ...handlers.map(({ name, guard, consent, audit }) =>
          lines(
            `func (s *Server) ${name}(ctx context.Context, id string) (*Row, error) {`,
            guard,
            consent,
            `\tfound, err := s.store.Find(ctx, id, "${name}")`,
            audit,
            "\treturn found, err",
            "}",
          ),
        ),
        rest,
        "",
      ),
  },
  {
    name: "Ruby",
    path: "app/services/records.rb",
    otherPath: "app/services/facade.rb",
    guard: "    authorize! :read, :record",
    otherGuard: "    require_permission :read, :record",
    audit: '    AuditLog.record("record.read", user: user.id, key: key)',
    renamedAudit: '    AuditTrail.append("record.read", user: user.id, key: key)',
    consent: "    verify_consent!(user, key)",
    plainLog: '    logger.info "record read"',
    comment: "#",
    wrapper: lines(
      "  def note_read(user, key)",
      '    AuditLog.record("record.read", user: user.id, key: key)',
      "  end",
    ),
    wrapperCall: "    note_read(user, key)",
    file: (handlers, rest) =>
      lines(
        "class Records",
        ...handlers.map(({ name, guard, consent, audit }) =>
          lines(
            `  def ${name}(user, key)`,
            guard,
            consent,
            `    found = store.find(key, "${name}")`,
            audit,
            "    found",
            "  end",
          ),
        ),
        rest,
        "end",
        "",
      ),
  },
];
