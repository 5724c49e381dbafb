# METADATA
# title: Audit controls of PHI
# description: Rules on what detectors find in the change. Declared here so that every report says that they were not evaluated.
# custom:
#   declares:
#     - short_name: audit_removed
#       title: No audit record is removed
#       description: Access to PHI and changes of it stay recorded.
#       controls: ["HIPAA:164.312(b)", "HIPAA:164.308(a)(1)(ii)(D)"]
package hipaa.audit_controls
