# METADATA
# title: PHI in code, logs and messages
# description: Rules on what detectors find in the change. Declared here so that every report says that they were not evaluated.
# custom:
#   declares:
#     - short_name: phi_in_change
#       title: No protected health information is in the change
#       description: Identifiers of patients in code, test data, logs or messages are disclosures.
#       controls: ["HIPAA:164.306(a)(3)", "HIPAA:164.312(a)(1)"]
#     - short_name: phi_in_logs
#       title: No statement logs protected health information
#       description: Logs leave the safeguards of the system that wrote them.
#       controls: ["HIPAA:164.312(b)", "HIPAA:164.306(a)(3)"]
package hipaa.phi_exposure
