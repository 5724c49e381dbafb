# METADATA
# title: Access control to PHI
# description: Rules on what detectors find in the change. Declared here so that every report says that they were not evaluated.
# custom:
#   declares:
#     - short_name: check_removed
#       title: No access check is removed
#       description: Authentication and authorisation of access to PHI stay in place.
#       controls: ["HIPAA:164.312(a)(1)", "HIPAA:164.312(d)"]
package hipaa.access_control
