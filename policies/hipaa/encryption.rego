# METADATA
# title: Encryption of PHI
# description: Rules on what detectors find in the change. Declared here so that every report says that they were not evaluated.
# custom:
#   declares:
#     - short_name: at_rest_weakened
#       title: Encryption at rest is neither removed nor weakened
#       description: Encryption code or settings of stored PHI stay at least as strong as they were.
#       controls: ["HIPAA:164.312(a)(2)(iv)"]
#     - short_name: in_transit_weakened
#       title: Encryption in transit is neither removed nor weakened
#       description: Encryption of transmitted PHI stays at least as strong as it was.
#       controls: ["HIPAA:164.312(e)(2)(ii)"]
package hipaa.encryption
