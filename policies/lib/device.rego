# METADATA
# title: Safety classes of device software
# description: Until a class is assigned, the requirements of class C apply (IEC 62304, 4.3).
package lib.device

import data.lib.change

# Touched services of the domain `device`.
services := [name | some name in input.services; "device" in input.config.services[name].domains]

# Paths of the changed device code of each service: asked for every service, so gathered once.
code_of_service[service] contains file.path if {
	some file in change.code_in("device")
	some service in file.services
}

# Class of a service as the rules take it.
class_of_service(name) := stated_or_c(input.config.services[name].safetyClass)

# Class of a changed file of the domain as the rules take it.
class_of_file(file) := stated_or_c(file.safetyClass)

stated_or_c(class) := "C" if class == null

else := class
