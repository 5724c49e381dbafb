/** Resources about a patient or somebody of theirs: every name, address and number in them identifies. */
export const personResources: ReadonlySet<string> = new Set(["Patient", "RelatedPerson", "Person"]);

/** Other resources in which people are named who are not patients, or numbers stand that are not theirs. */
export const otherResources: ReadonlySet<string> = new Set(
  `Account AllergyIntolerance Appointment AuditEvent Bundle CarePlan CareTeam Claim ClaimResponse Communication Composition Condition Consent
  Coverage CoverageEligibilityRequest CoverageEligibilityResponse Device DeviceRequest DiagnosticReport DocumentReference Encounter Endpoint
  EpisodeOfCare ExplanationOfBenefit FamilyMemberHistory Flag Goal Group HealthcareService ImagingStudy Immunization InsurancePlan List Location
  Media Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement MessageHeader NutritionOrder Observation
  OperationOutcome Organization OrganizationAffiliation Parameters PaymentNotice Practitioner PractitionerRole Procedure Provenance Questionnaire
  QuestionnaireResponse RelatedArtifact RequestGroup ResearchSubject RiskAssessment Schedule ServiceRequest Slot Specimen Subscription Task
  ValueSet CodeSystem StructureDefinition CapabilityStatement ImplementationGuide SearchParameter NamingSystem ConceptMap`.split(
    /\s+/,
  ),
);

/** Of these, the ones about those who give care: their names, addresses and numbers identify no patient. */
export const providerResources: ReadonlySet<string> = new Set([
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "OrganizationAffiliation",
  "HealthcareService",
]);

/** Whether a reference says itself (`Practitioner/17`, or its type) that it is to no patient and nobody of theirs. */
export function namesNoPatient(reference: string, type: string): boolean {
  const resource =
    type === ""
      ? (/(?:^|\/)([A-Z][A-Za-z]{2,40})\/[\w.-]{1,64}(?:\/_history\/[\w.-]{1,64})?$/.exec(reference)?.[1] ?? "")
      : type;
  return otherResources.has(resource);
}

/** References to a patient, whose `display` is a name. */
export const patientReferences: ReadonlySet<string> = new Set([
  "subject",
  "patient",
  "beneficiary",
  "subscriber",
  "policyHolder",
  "individual",
]);
