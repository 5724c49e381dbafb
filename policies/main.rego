# METADATA
# title: All policies
# description: The one entry point of the compiled module; one evaluation judges a whole range of commits.
package gitops_health

# METADATA
# title: Everything that fired
# description: "`deny`: results that break a rule; `warn`: results that a reader should see. Sets: the host sorts them."
results := {"deny": deny, "warn": warn}

deny contains result if some result in data.commit.control_codes.deny

deny contains result if some result in data.commit.enterprise_commit.deny

deny contains result if some result in data.fda.audit_trail.deny

deny contains result if some result in data.fda.change_control.deny

deny contains result if some result in data.fda.safety_class.deny

deny contains result if some result in data.fda.signatures.deny

deny contains result if some result in data.fda.system_access.deny

deny contains result if some result in data.fda.validation_evidence.deny

deny contains result if some result in data.governance.own_rules.deny

deny contains result if some result in data.hipaa.access_control.deny

deny contains result if some result in data.hipaa.audit_controls.deny

deny contains result if some result in data.hipaa.encryption.deny

deny contains result if some result in data.hipaa.phi_exposure.deny

deny contains result if some result in data.hipaa.phi_metadata.deny

deny contains result if some result in data.pci.cardholder_data.deny

deny contains result if some result in data.pci.safeguards.deny

deny contains result if some result in data.pci.segmentation_changes.deny

deny contains result if some result in data.risk.approvals.deny

deny contains result if some result in data.risk.declared_risk.deny

deny contains result if some result in data.risk.dual_approval.deny

deny contains result if some result in data.risk.multi_domain.deny

deny contains result if some result in data.security.secrets.deny

deny contains result if some result in data.sox.change_management.deny

deny contains result if some result in data.sox.financial_evidence.deny

deny contains result if some result in data.sox.segregation_of_duties.deny

warn contains result if some result in data.commit.control_codes.warn

warn contains result if some result in data.commit.enterprise_commit.warn

warn contains result if some result in data.fda.audit_trail.warn

warn contains result if some result in data.fda.safety_class.warn

warn contains result if some result in data.fda.signatures.warn

warn contains result if some result in data.fda.validation_evidence.warn

warn contains result if some result in data.governance.configuration.warn

warn contains result if some result in data.governance.own_rules.warn

warn contains result if some result in data.hipaa.access_control.warn

warn contains result if some result in data.hipaa.audit_controls.warn

warn contains result if some result in data.hipaa.phi_exposure.warn

warn contains result if some result in data.hipaa.phi_metadata.warn

warn contains result if some result in data.pci.segmentation_changes.warn

warn contains result if some result in data.risk.dual_approval.warn

warn contains result if some result in data.risk.multi_domain.warn

warn contains result if some result in data.security.safeguards.warn

warn contains result if some result in data.security.secrets.warn

warn contains result if some result in data.sox.segregation_of_duties.warn
