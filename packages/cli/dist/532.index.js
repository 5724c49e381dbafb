export const id = 532;
export const ids = [532];
export const modules = {

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalog)
});

// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/catalog/data/21cfr11.json
const _21cfr11_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"21cfr11","edition":"21 CFR Part 11 (62 FR 13464)","effectiveFrom":"1997-08-20","source":"Electronic Code of Federal Regulations, www.ecfr.gov, 45 CFR Part 164 Subpart C and 21 CFR Part 11 (works of the U.S. government, public domain); titles shortened by us","controls":[{"id":"PART11:ALL","cite":"21 CFR Part 11","title":"21 CFR Part 11 as a whole","kind":"shorthand","aliases":["PART11","PART-11","21CFR11","21-CFR-11","FDA-21CFR11","FDA-PART11","CFR-11"]},{"id":"FDA:510K","cite":"21 CFR Part 807 Subpart E","title":"Premarket notification as a whole","kind":"shorthand","aliases":["FDA-510K","510K","510(k)","FDA-510(k)"],"effectiveFrom":"1977-08-23"},{"id":"PART11:11.1","cite":"21 CFR 11.1","title":"Scope","kind":"general"},{"id":"PART11:11.1(a)","cite":"21 CFR 11.1(a)","title":"Scope: criteria","kind":"general"},{"id":"PART11:11.1(b)","cite":"21 CFR 11.1(b)","title":"Scope: records in electronic form","kind":"general"},{"id":"PART11:11.1(c)","cite":"21 CFR 11.1(c)","title":"Scope: electronic signatures equivalent","kind":"general"},{"id":"PART11:11.1(d)","cite":"21 CFR 11.1(d)","title":"Scope: electronic in lieu of paper","kind":"general"},{"id":"PART11:11.1(e)","cite":"21 CFR 11.1(e)","title":"Systems readily available for FDA inspection","kind":"general"},{"id":"PART11:11.2","cite":"21 CFR 11.2","title":"Implementation","kind":"general"},{"id":"PART11:11.2(a)","cite":"21 CFR 11.2(a)","title":"Records maintained, not submitted","kind":"general"},{"id":"PART11:11.2(b)","cite":"21 CFR 11.2(b)","title":"Records submitted","kind":"general"},{"id":"PART11:11.2(b)(1)","cite":"21 CFR 11.2(b)(1)","title":"Requirements of part met","kind":"general"},{"id":"PART11:11.2(b)(2)","cite":"21 CFR 11.2(b)(2)","title":"Identified in public docket","kind":"general"},{"id":"PART11:11.3","cite":"21 CFR 11.3","title":"Definitions","kind":"general"},{"id":"PART11:11.10","cite":"21 CFR 11.10","title":"Controls for closed systems","kind":"requirement"},{"id":"PART11:11.10(a)","cite":"21 CFR 11.10(a)","title":"Validation of systems","kind":"requirement"},{"id":"PART11:11.10(b)","cite":"21 CFR 11.10(b)","title":"Accurate and complete copies","kind":"requirement"},{"id":"PART11:11.10(c)","cite":"21 CFR 11.10(c)","title":"Protection of records / ready retrieval","kind":"requirement"},{"id":"PART11:11.10(d)","cite":"21 CFR 11.10(d)","title":"Limiting system access","kind":"requirement"},{"id":"PART11:11.10(e)","cite":"21 CFR 11.10(e)","title":"Secure, computer-generated, time-stamped audit trails","kind":"requirement"},{"id":"PART11:11.10(f)","cite":"21 CFR 11.10(f)","title":"Operational system checks (sequencing)","kind":"requirement"},{"id":"PART11:11.10(g)","cite":"21 CFR 11.10(g)","title":"Authority checks","kind":"requirement"},{"id":"PART11:11.10(h)","cite":"21 CFR 11.10(h)","title":"Device checks","kind":"requirement"},{"id":"PART11:11.10(i)","cite":"21 CFR 11.10(i)","title":"Education, training, experience","kind":"requirement"},{"id":"PART11:11.10(j)","cite":"21 CFR 11.10(j)","title":"Written accountability policies","kind":"requirement"},{"id":"PART11:11.10(k)","cite":"21 CFR 11.10(k)","title":"Controls over systems documentation","kind":"requirement"},{"id":"PART11:11.10(k)(1)","cite":"21 CFR 11.10(k)(1)","title":"Distribution, access, use of documentation","kind":"requirement"},{"id":"PART11:11.10(k)(2)","cite":"21 CFR 11.10(k)(2)","title":"Revision and change control with time-sequenced audit trail","kind":"requirement"},{"id":"PART11:11.30","cite":"21 CFR 11.30","title":"Controls for open systems","kind":"requirement"},{"id":"PART11:11.50","cite":"21 CFR 11.50","title":"Signature manifestations","kind":"requirement"},{"id":"PART11:11.50(a)","cite":"21 CFR 11.50(a)","title":"Signed records contain signing information","kind":"requirement"},{"id":"PART11:11.50(a)(1)","cite":"21 CFR 11.50(a)(1)","title":"Printed name of signer","kind":"requirement"},{"id":"PART11:11.50(a)(2)","cite":"21 CFR 11.50(a)(2)","title":"Date and time of signature","kind":"requirement"},{"id":"PART11:11.50(a)(3)","cite":"21 CFR 11.50(a)(3)","title":"Meaning of signature","kind":"requirement"},{"id":"PART11:11.50(b)","cite":"21 CFR 11.50(b)","title":"Same controls; in human-readable form","kind":"requirement"},{"id":"PART11:11.70","cite":"21 CFR 11.70","title":"Signature/record linking","kind":"requirement"},{"id":"PART11:11.100","cite":"21 CFR 11.100","title":"General requirements (electronic signatures)","kind":"requirement"},{"id":"PART11:11.100(a)","cite":"21 CFR 11.100(a)","title":"Unique to one individual","kind":"requirement"},{"id":"PART11:11.100(b)","cite":"21 CFR 11.100(b)","title":"Verify identity before assigning","kind":"requirement"},{"id":"PART11:11.100(c)","cite":"21 CFR 11.100(c)","title":"Certification to FDA","kind":"requirement"},{"id":"PART11:11.100(c)(1)","cite":"21 CFR 11.100(c)(1)","title":"Certification form/submission","kind":"requirement"},{"id":"PART11:11.100(c)(2)","cite":"21 CFR 11.100(c)(2)","title":"Additional certification on request","kind":"requirement"},{"id":"PART11:11.200","cite":"21 CFR 11.200","title":"Electronic signature components and controls","kind":"requirement"},{"id":"PART11:11.200(a)","cite":"21 CFR 11.200(a)","title":"Not based on biometrics","kind":"requirement"},{"id":"PART11:11.200(a)(1)","cite":"21 CFR 11.200(a)(1)","title":"At least two distinct components","kind":"requirement"},{"id":"PART11:11.200(a)(1)(i)","cite":"21 CFR 11.200(a)(1)(i)","title":"Series of signings in one continuous session","kind":"requirement"},{"id":"PART11:11.200(a)(1)(ii)","cite":"21 CFR 11.200(a)(1)(ii)","title":"Signings not in one continuous session","kind":"requirement"},{"id":"PART11:11.200(a)(2)","cite":"21 CFR 11.200(a)(2)","title":"Used only by genuine owners","kind":"requirement"},{"id":"PART11:11.200(a)(3)","cite":"21 CFR 11.200(a)(3)","title":"Misuse requires collaboration of two or more","kind":"requirement"},{"id":"PART11:11.200(b)","cite":"21 CFR 11.200(b)","title":"Biometric signatures","kind":"requirement"},{"id":"PART11:11.300","cite":"21 CFR 11.300","title":"Controls for identification codes/passwords","kind":"requirement"},{"id":"PART11:11.300(a)","cite":"21 CFR 11.300(a)","title":"Uniqueness of combined code and password","kind":"requirement"},{"id":"PART11:11.300(b)","cite":"21 CFR 11.300(b)","title":"Periodic check, recall, revision","kind":"requirement"},{"id":"PART11:11.300(c)","cite":"21 CFR 11.300(c)","title":"Loss management / deauthorization","kind":"requirement"},{"id":"PART11:11.300(d)","cite":"21 CFR 11.300(d)","title":"Transaction safeguards; report attempted misuse","kind":"requirement"},{"id":"PART11:11.300(e)","cite":"21 CFR 11.300(e)","title":"Initial and periodic testing of devices","kind":"requirement"}]}');
;// CONCATENATED MODULE: ./packages/catalog/data/hipaa-security.json
const hipaa_security_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"hipaa-security","edition":"45 CFR 164 Subpart C as amended 2013-01-25 (78 FR 5566)","effectiveFrom":"2003-04-21","source":"Electronic Code of Federal Regulations, www.ecfr.gov, 45 CFR Part 164 Subpart C and 21 CFR Part 11 (works of the U.S. government, public domain); titles shortened by us","controls":[{"id":"HIPAA:SECURITY","cite":"45 CFR Part 164 Subpart C","title":"HIPAA Security Rule as a whole","kind":"shorthand","aliases":["HIPAA-SECURITY","HIPAA-SECURITY-RULE","HIPAA"]},{"id":"HIPAA:164.302","cite":"45 CFR 164.302","title":"Applicability","kind":"section"},{"id":"HIPAA:164.304","cite":"45 CFR 164.304","title":"Definitions","kind":"section"},{"id":"HIPAA:164.306","cite":"45 CFR 164.306","title":"Security standards: general rules","kind":"section"},{"id":"HIPAA:164.306(a)","cite":"45 CFR 164.306(a)","title":"General requirements","kind":"general"},{"id":"HIPAA:164.306(a)(1)","cite":"45 CFR 164.306(a)(1)","title":"Ensure confidentiality, integrity, availability of all ePHI","kind":"general"},{"id":"HIPAA:164.306(a)(2)","cite":"45 CFR 164.306(a)(2)","title":"Protect against reasonably anticipated threats or hazards","kind":"general"},{"id":"HIPAA:164.306(a)(3)","cite":"45 CFR 164.306(a)(3)","title":"Protect against reasonably anticipated uses or disclosures","kind":"general"},{"id":"HIPAA:164.306(a)(4)","cite":"45 CFR 164.306(a)(4)","title":"Ensure workforce compliance","kind":"general"},{"id":"HIPAA:164.306(b)","cite":"45 CFR 164.306(b)","title":"Flexibility of approach","kind":"general"},{"id":"HIPAA:164.306(b)(1)","cite":"45 CFR 164.306(b)(1)","title":"Flexibility of approach: any reasonable measures","kind":"general"},{"id":"HIPAA:164.306(b)(2)","cite":"45 CFR 164.306(b)(2)","title":"Flexibility of approach: factors","kind":"general"},{"id":"HIPAA:164.306(b)(2)(i)","cite":"45 CFR 164.306(b)(2)(i)","title":"Factor: size, complexity, capabilities","kind":"general"},{"id":"HIPAA:164.306(b)(2)(ii)","cite":"45 CFR 164.306(b)(2)(ii)","title":"Factor: technical infrastructure","kind":"general"},{"id":"HIPAA:164.306(b)(2)(iii)","cite":"45 CFR 164.306(b)(2)(iii)","title":"Factor: costs","kind":"general"},{"id":"HIPAA:164.306(b)(2)(iv)","cite":"45 CFR 164.306(b)(2)(iv)","title":"Factor: probability and criticality of risks","kind":"general"},{"id":"HIPAA:164.306(c)","cite":"45 CFR 164.306(c)","title":"Standards","kind":"general"},{"id":"HIPAA:164.306(d)","cite":"45 CFR 164.306(d)","title":"Implementation specifications","kind":"general"},{"id":"HIPAA:164.306(d)(1)","cite":"45 CFR 164.306(d)(1)","title":"Required or addressable","kind":"general"},{"id":"HIPAA:164.306(d)(2)","cite":"45 CFR 164.306(d)(2)","title":"Required specifications","kind":"general"},{"id":"HIPAA:164.306(d)(3)","cite":"45 CFR 164.306(d)(3)","title":"Addressable specifications","kind":"general"},{"id":"HIPAA:164.306(d)(3)(i)","cite":"45 CFR 164.306(d)(3)(i)","title":"Assess reasonable and appropriate","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)","cite":"45 CFR 164.306(d)(3)(ii)","title":"Implement, or document and implement equivalent alternative","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(A)","cite":"45 CFR 164.306(d)(3)(ii)(A)","title":"Implement if reasonable and appropriate","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(B)","cite":"45 CFR 164.306(d)(3)(ii)(B)","title":"If not: document why and implement equivalent alternative","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(B)(1)","cite":"45 CFR 164.306(d)(3)(ii)(B)(1)","title":"Document why not reasonable and appropriate","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(B)(2)","cite":"45 CFR 164.306(d)(3)(ii)(B)(2)","title":"Implement equivalent alternative measure","kind":"general"},{"id":"HIPAA:164.306(e)","cite":"45 CFR 164.306(e)","title":"Maintenance","kind":"general"},{"id":"HIPAA:164.308","cite":"45 CFR 164.308","title":"Administrative safeguards","kind":"section"},{"id":"HIPAA:164.308(a)(1)(i)","cite":"45 CFR 164.308(a)(1)(i)","title":"Security management process","kind":"standard","aliases":["HIPAA:164.308(a)(1)","HIPAA:164.308(a)(1)(ii)"]},{"id":"HIPAA:164.308(a)(1)(ii)(A)","cite":"45 CFR 164.308(a)(1)(ii)(A)","title":"Risk analysis","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(1)(ii)(B)","cite":"45 CFR 164.308(a)(1)(ii)(B)","title":"Risk management","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(1)(ii)(C)","cite":"45 CFR 164.308(a)(1)(ii)(C)","title":"Sanction policy","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(1)(ii)(D)","cite":"45 CFR 164.308(a)(1)(ii)(D)","title":"Information system activity review","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(2)","cite":"45 CFR 164.308(a)(2)","title":"Assigned security responsibility","kind":"standard"},{"id":"HIPAA:164.308(a)(3)(i)","cite":"45 CFR 164.308(a)(3)(i)","title":"Workforce security","kind":"standard","aliases":["HIPAA:164.308(a)(3)","HIPAA:164.308(a)(3)(ii)"]},{"id":"HIPAA:164.308(a)(3)(ii)(A)","cite":"45 CFR 164.308(a)(3)(ii)(A)","title":"Authorization and/or supervision","kind":"addressable","parent":"HIPAA:164.308(a)(3)(i)"},{"id":"HIPAA:164.308(a)(3)(ii)(B)","cite":"45 CFR 164.308(a)(3)(ii)(B)","title":"Workforce clearance procedure","kind":"addressable","parent":"HIPAA:164.308(a)(3)(i)"},{"id":"HIPAA:164.308(a)(3)(ii)(C)","cite":"45 CFR 164.308(a)(3)(ii)(C)","title":"Termination procedures","kind":"addressable","parent":"HIPAA:164.308(a)(3)(i)"},{"id":"HIPAA:164.308(a)(4)(i)","cite":"45 CFR 164.308(a)(4)(i)","title":"Information access management","kind":"standard","aliases":["HIPAA:164.308(a)(4)","HIPAA:164.308(a)(4)(ii)"]},{"id":"HIPAA:164.308(a)(4)(ii)(A)","cite":"45 CFR 164.308(a)(4)(ii)(A)","title":"Isolating health care clearinghouse functions","kind":"required","parent":"HIPAA:164.308(a)(4)(i)"},{"id":"HIPAA:164.308(a)(4)(ii)(B)","cite":"45 CFR 164.308(a)(4)(ii)(B)","title":"Access authorization","kind":"addressable","parent":"HIPAA:164.308(a)(4)(i)"},{"id":"HIPAA:164.308(a)(4)(ii)(C)","cite":"45 CFR 164.308(a)(4)(ii)(C)","title":"Access establishment and modification","kind":"addressable","parent":"HIPAA:164.308(a)(4)(i)"},{"id":"HIPAA:164.308(a)(5)(i)","cite":"45 CFR 164.308(a)(5)(i)","title":"Security awareness and training","kind":"standard","aliases":["HIPAA:164.308(a)(5)","HIPAA:164.308(a)(5)(ii)"]},{"id":"HIPAA:164.308(a)(5)(ii)(A)","cite":"45 CFR 164.308(a)(5)(ii)(A)","title":"Security reminders","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(5)(ii)(B)","cite":"45 CFR 164.308(a)(5)(ii)(B)","title":"Protection from malicious software","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(5)(ii)(C)","cite":"45 CFR 164.308(a)(5)(ii)(C)","title":"Log-in monitoring","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(5)(ii)(D)","cite":"45 CFR 164.308(a)(5)(ii)(D)","title":"Password management","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(6)(i)","cite":"45 CFR 164.308(a)(6)(i)","title":"Security incident procedures","kind":"standard","aliases":["HIPAA:164.308(a)(6)"]},{"id":"HIPAA:164.308(a)(6)(ii)","cite":"45 CFR 164.308(a)(6)(ii)","title":"Response and reporting","kind":"required","parent":"HIPAA:164.308(a)(6)(i)"},{"id":"HIPAA:164.308(a)(7)(i)","cite":"45 CFR 164.308(a)(7)(i)","title":"Contingency plan","kind":"standard","aliases":["HIPAA:164.308(a)(7)","HIPAA:164.308(a)(7)(ii)"]},{"id":"HIPAA:164.308(a)(7)(ii)(A)","cite":"45 CFR 164.308(a)(7)(ii)(A)","title":"Data backup plan","kind":"required","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(B)","cite":"45 CFR 164.308(a)(7)(ii)(B)","title":"Disaster recovery plan","kind":"required","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(C)","cite":"45 CFR 164.308(a)(7)(ii)(C)","title":"Emergency mode operation plan","kind":"required","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(D)","cite":"45 CFR 164.308(a)(7)(ii)(D)","title":"Testing and revision procedures","kind":"addressable","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(E)","cite":"45 CFR 164.308(a)(7)(ii)(E)","title":"Applications and data criticality analysis","kind":"addressable","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(8)","cite":"45 CFR 164.308(a)(8)","title":"Evaluation","kind":"standard"},{"id":"HIPAA:164.308(b)(1)","cite":"45 CFR 164.308(b)(1)","title":"Business associate contracts and other arrangements (covered entity)","kind":"standard","aliases":["HIPAA:164.308(b)"]},{"id":"HIPAA:164.308(b)(2)","cite":"45 CFR 164.308(b)(2)","title":"Business associate to subcontractor","kind":"standard","parent":"HIPAA:164.308(b)(1)"},{"id":"HIPAA:164.308(b)(3)","cite":"45 CFR 164.308(b)(3)","title":"Written contract or other arrangement","kind":"required","parent":"HIPAA:164.308(b)(1)"},{"id":"HIPAA:164.310","cite":"45 CFR 164.310","title":"Physical safeguards","kind":"section"},{"id":"HIPAA:164.310(a)(1)","cite":"45 CFR 164.310(a)(1)","title":"Facility access controls","kind":"standard","aliases":["HIPAA:164.310(a)","HIPAA:164.310(a)(2)"]},{"id":"HIPAA:164.310(a)(2)(i)","cite":"45 CFR 164.310(a)(2)(i)","title":"Contingency operations","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(a)(2)(ii)","cite":"45 CFR 164.310(a)(2)(ii)","title":"Facility security plan","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(a)(2)(iii)","cite":"45 CFR 164.310(a)(2)(iii)","title":"Access control and validation procedures","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(a)(2)(iv)","cite":"45 CFR 164.310(a)(2)(iv)","title":"Maintenance records","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(b)","cite":"45 CFR 164.310(b)","title":"Workstation use","kind":"standard"},{"id":"HIPAA:164.310(c)","cite":"45 CFR 164.310(c)","title":"Workstation security","kind":"standard"},{"id":"HIPAA:164.310(d)(1)","cite":"45 CFR 164.310(d)(1)","title":"Device and media controls","kind":"standard","aliases":["HIPAA:164.310(d)","HIPAA:164.310(d)(2)"]},{"id":"HIPAA:164.310(d)(2)(i)","cite":"45 CFR 164.310(d)(2)(i)","title":"Disposal","kind":"required","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.310(d)(2)(ii)","cite":"45 CFR 164.310(d)(2)(ii)","title":"Media re-use","kind":"required","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.310(d)(2)(iii)","cite":"45 CFR 164.310(d)(2)(iii)","title":"Accountability","kind":"addressable","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.310(d)(2)(iv)","cite":"45 CFR 164.310(d)(2)(iv)","title":"Data backup and storage","kind":"addressable","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.312","cite":"45 CFR 164.312","title":"Technical safeguards","kind":"section"},{"id":"HIPAA:164.312(a)(1)","cite":"45 CFR 164.312(a)(1)","title":"Access control","kind":"standard","aliases":["HIPAA:164.312(a)","HIPAA:164.312(a)(2)"]},{"id":"HIPAA:164.312(a)(2)(i)","cite":"45 CFR 164.312(a)(2)(i)","title":"Unique user identification","kind":"required","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(a)(2)(ii)","cite":"45 CFR 164.312(a)(2)(ii)","title":"Emergency access procedure","kind":"required","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(a)(2)(iii)","cite":"45 CFR 164.312(a)(2)(iii)","title":"Automatic logoff","kind":"addressable","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(a)(2)(iv)","cite":"45 CFR 164.312(a)(2)(iv)","title":"Encryption and decryption","kind":"addressable","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(b)","cite":"45 CFR 164.312(b)","title":"Audit controls","kind":"standard"},{"id":"HIPAA:164.312(c)(1)","cite":"45 CFR 164.312(c)(1)","title":"Integrity","kind":"standard","aliases":["HIPAA:164.312(c)"]},{"id":"HIPAA:164.312(c)(2)","cite":"45 CFR 164.312(c)(2)","title":"Mechanism to authenticate ePHI","kind":"addressable","parent":"HIPAA:164.312(c)(1)"},{"id":"HIPAA:164.312(d)","cite":"45 CFR 164.312(d)","title":"Person or entity authentication","kind":"standard"},{"id":"HIPAA:164.312(e)(1)","cite":"45 CFR 164.312(e)(1)","title":"Transmission security","kind":"standard","aliases":["HIPAA:164.312(e)","HIPAA:164.312(e)(2)"]},{"id":"HIPAA:164.312(e)(2)(i)","cite":"45 CFR 164.312(e)(2)(i)","title":"Integrity controls","kind":"addressable","parent":"HIPAA:164.312(e)(1)"},{"id":"HIPAA:164.312(e)(2)(ii)","cite":"45 CFR 164.312(e)(2)(ii)","title":"Encryption","kind":"addressable","parent":"HIPAA:164.312(e)(1)"},{"id":"HIPAA:164.314","cite":"45 CFR 164.314","title":"Organizational requirements","kind":"section"},{"id":"HIPAA:164.314(a)(1)","cite":"45 CFR 164.314(a)(1)","title":"Business associate contracts or other arrangements","kind":"standard","aliases":["HIPAA:164.314(a)","HIPAA:164.314(a)(2)"]},{"id":"HIPAA:164.314(a)(2)(i)","cite":"45 CFR 164.314(a)(2)(i)","title":"Business associate contracts","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(i)(A)","cite":"45 CFR 164.314(a)(2)(i)(A)","title":"BA: comply with subpart C","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(i)(B)","cite":"45 CFR 164.314(a)(2)(i)(B)","title":"BA: ensure subcontractors agree","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(i)(C)","cite":"45 CFR 164.314(a)(2)(i)(C)","title":"BA: report security incidents incl. breaches","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(ii)","cite":"45 CFR 164.314(a)(2)(ii)","title":"Other arrangements","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(iii)","cite":"45 CFR 164.314(a)(2)(iii)","title":"BA contracts with subcontractors","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(b)(1)","cite":"45 CFR 164.314(b)(1)","title":"Requirements for group health plans","kind":"standard","aliases":["HIPAA:164.314(b)"]},{"id":"HIPAA:164.314(b)(2)","cite":"45 CFR 164.314(b)(2)","title":"Plan document amendments","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(i)","cite":"45 CFR 164.314(b)(2)(i)","title":"Plan: implement safeguards","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(ii)","cite":"45 CFR 164.314(b)(2)(ii)","title":"Plan: adequate separation","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(iii)","cite":"45 CFR 164.314(b)(2)(iii)","title":"Plan: agents agree","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(iv)","cite":"45 CFR 164.314(b)(2)(iv)","title":"Plan: report security incidents","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.316","cite":"45 CFR 164.316","title":"Policies and procedures and documentation requirements","kind":"section"},{"id":"HIPAA:164.316(a)","cite":"45 CFR 164.316(a)","title":"Policies and procedures","kind":"standard"},{"id":"HIPAA:164.316(b)(1)","cite":"45 CFR 164.316(b)(1)","title":"Documentation","kind":"standard","aliases":["HIPAA:164.316(b)"]},{"id":"HIPAA:164.316(b)(1)(i)","cite":"45 CFR 164.316(b)(1)(i)","title":"Maintain policies and procedures in written form","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(1)(ii)","cite":"45 CFR 164.316(b)(1)(ii)","title":"Maintain written record of action, activity or assessment","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(2)(i)","cite":"45 CFR 164.316(b)(2)(i)","title":"Time limit (6 years from creation or last in effect, whichever later)","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(2)(ii)","cite":"45 CFR 164.316(b)(2)(ii)","title":"Availability","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(2)(iii)","cite":"45 CFR 164.316(b)(2)(iii)","title":"Updates","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.318","cite":"45 CFR 164.318","title":"Compliance dates (historic)","kind":"section"}]}');
;// CONCATENATED MODULE: ./packages/catalog/data/pci-dss.json
const pci_dss_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"pci-dss","edition":"4.0.1","effectiveFrom":"2004-12-15","source":"PCI Security Standards Council, PCI DSS: requirement numbers, the same since edition 1.0; labels are our own, no text of the standard","controls":[{"id":"PCI:DSS","cite":"PCI DSS","title":"PCI DSS as a whole, the edition in force","kind":"shorthand","aliases":["PCI-DSS","PCI"]},{"id":"PCI:DSS-3.2.1","cite":"PCI DSS 3.2.1","title":"PCI DSS 3.2.1 as a whole","kind":"shorthand","aliases":["PCI-DSS-3.2.1","PCI-DSS-3.2"],"edition":"3.2.1","effectiveFrom":"2018-05-17","effectiveTo":"2024-03-31","supersededBy":"PCI:DSS-4.0.1"},{"id":"PCI:DSS-4.0","cite":"PCI DSS 4.0","title":"PCI DSS 4.0 as a whole","kind":"shorthand","aliases":["PCI-DSS-4.0","PCI-DSS-4"],"edition":"4.0","effectiveFrom":"2022-03-31","effectiveTo":"2024-12-31","supersededBy":"PCI:DSS-4.0.1"},{"id":"PCI:DSS-4.0.1","cite":"PCI DSS 4.0.1","title":"PCI DSS 4.0.1 as a whole","kind":"shorthand","aliases":["PCI-DSS-4.0.1"],"effectiveFrom":"2024-06-11"},{"id":"PCI:1","cite":"PCI DSS requirement 1","title":"Network security controls","kind":"requirement","aliases":["PCI-1","PCI-DSS-REQ-1","PCI-REQ-1"]},{"id":"PCI:2","cite":"PCI DSS requirement 2","title":"Secure configurations","kind":"requirement","aliases":["PCI-2","PCI-DSS-REQ-2","PCI-REQ-2"]},{"id":"PCI:3","cite":"PCI DSS requirement 3","title":"Protection of stored account data","kind":"requirement","aliases":["PCI-3","PCI-DSS-REQ-3","PCI-REQ-3"]},{"id":"PCI:4","cite":"PCI DSS requirement 4","title":"Cryptography in transmission","kind":"requirement","aliases":["PCI-4","PCI-DSS-REQ-4","PCI-REQ-4"]},{"id":"PCI:5","cite":"PCI DSS requirement 5","title":"Protection from malicious software","kind":"requirement","aliases":["PCI-5","PCI-DSS-REQ-5","PCI-REQ-5"]},{"id":"PCI:6","cite":"PCI DSS requirement 6","title":"Secure systems and software","kind":"requirement","aliases":["PCI-6","PCI-DSS-REQ-6","PCI-REQ-6"]},{"id":"PCI:7","cite":"PCI DSS requirement 7","title":"Access by need to know","kind":"requirement","aliases":["PCI-7","PCI-DSS-REQ-7","PCI-REQ-7"]},{"id":"PCI:8","cite":"PCI DSS requirement 8","title":"Identification and authentication","kind":"requirement","aliases":["PCI-8","PCI-DSS-REQ-8","PCI-REQ-8"]},{"id":"PCI:9","cite":"PCI DSS requirement 9","title":"Physical access","kind":"requirement","aliases":["PCI-9","PCI-DSS-REQ-9","PCI-REQ-9"]},{"id":"PCI:10","cite":"PCI DSS requirement 10","title":"Logging and monitoring","kind":"requirement","aliases":["PCI-10","PCI-DSS-REQ-10","PCI-REQ-10"]},{"id":"PCI:11","cite":"PCI DSS requirement 11","title":"Regular security testing","kind":"requirement","aliases":["PCI-11","PCI-DSS-REQ-11","PCI-REQ-11"]},{"id":"PCI:12","cite":"PCI DSS requirement 12","title":"Security policies and programs","kind":"requirement","aliases":["PCI-12","PCI-DSS-REQ-12","PCI-REQ-12"]}]}');
;// CONCATENATED MODULE: ./packages/catalog/data/sox-itgc.json
const sox_itgc_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"sox-itgc","edition":"Sarbanes-Oxley Act of 2002 (Pub. L. 107-204)","effectiveFrom":"2002-07-30","source":"Sarbanes-Oxley Act (public domain); the four usual domains of IT general controls, numbered and labelled by us","controls":[{"id":"SOX:ACT","cite":"Pub. L. 107-204","title":"Sarbanes-Oxley Act as a whole","kind":"shorthand","aliases":["SOX","SARBANES-OXLEY"]},{"id":"SOX:ITGC","cite":"ITGC","title":"IT general controls as a whole","kind":"shorthand","aliases":["ITGC","SOX-ITGC"]},{"id":"SOX:302","cite":"15 U.S.C. 7241","title":"Corporate responsibility for financial reports","kind":"section","aliases":["SOX-302"]},{"id":"SOX:404","cite":"15 U.S.C. 7262","title":"Management assessment of internal controls","kind":"section","aliases":["SOX-404"]},{"id":"SOX:404(a)","cite":"15 U.S.C. 7262(a)","title":"Assessment of internal control by management","kind":"section","parent":"SOX:404","aliases":["SOX-404-A"]},{"id":"SOX:404(b)","cite":"15 U.S.C. 7262(b)","title":"Attestation of internal control by the auditor","kind":"section","parent":"SOX:404","aliases":["SOX-404-B"]},{"id":"SOX:ITGC-001","cite":"ITGC domain 1","title":"Change management","kind":"general","aliases":["ITGC-001","ITGC-1","SOX-ITGC-001"]},{"id":"SOX:ITGC-002","cite":"ITGC domain 2","title":"Access to programs and data","kind":"general","aliases":["ITGC-002","ITGC-2","SOX-ITGC-002"]},{"id":"SOX:ITGC-003","cite":"ITGC domain 3","title":"Program development","kind":"general","aliases":["ITGC-003","ITGC-3","SOX-ITGC-003"]},{"id":"SOX:ITGC-004","cite":"ITGC domain 4","title":"Computer operations","kind":"general","aliases":["ITGC-004","ITGC-4","SOX-ITGC-004"]}]}');
;// CONCATENATED MODULE: ./packages/catalog/lib/controls.js





const files = [hipaa_security_namespaceObject, _21cfr11_namespaceObject, sox_itgc_namespaceObject, pci_dss_namespaceObject];
/** Every control of every framework, sorted by id. */
const controls = files
    .flatMap((file) => file.controls.map((entry) => control(file, entry)))
    .sort((a, b) => (0,compare/* compare */.U)(a.id, b.id));
function control(file, entry) {
    return {
        id: entry.id,
        cite: entry.cite,
        aliases: entry.aliases ?? [],
        title: entry.title,
        framework: file.framework,
        edition: entry.edition ?? file.edition,
        kind: entry.kind,
        parent: entry.parent ?? null,
        effectiveFrom: entry.effectiveFrom ?? file.effectiveFrom,
        effectiveTo: entry.effectiveTo ?? null,
        supersededBy: entry.supersededBy ?? null,
        source: file.source,
    };
}

;// CONCATENATED MODULE: ./packages/catalog/lib/key.js
const LONGEST = 200;
/**
 * What a code is looked up by: lower-case words and numbers in order, without the ways to write them. `45 CFR § 164.312(a)(2)(iv)`,
 * `HIPAA:164.312(a)(2)(iv)` and `164.312.A.2.IV` have the same key. Linear in the text, of which 200 characters count.
 */
function keyOf(raw) {
    const spelled = raw
        .slice(0, LONGEST)
        .toLowerCase()
        .replace(/\bc\. ?f\. ?r\b/g, "cfr");
    const words = spelled.match(/[a-z]+|[0-9]+/g) ?? [];
    const key = words.map((word) => word.replace(/^0+(?=[0-9])/, "")).join(" ");
    return key
        .replace(/^(?:hipaa )?(?:45 cfr )?(?:part )?(?:sec(?:tion)? )?(?=164 [0-9])/, "")
        .replace(/^(?:fda )?(?:21 cfr )?(?:part 11 (?=11 [0-9])|part )?(?:sec(?:tion)? )?(?=11 [0-9])/, "");
}

;// CONCATENATED MODULE: ./packages/catalog/lib/catalog.js




const MOST_SUGGESTIONS = 3;
// A suggestion costs a walk over the catalog (about 1 ms); a message that was written to be slow has 100,000 wrong codes.
const MOST_SUGGESTED_AT_ONCE = 50;
const byId = new Map(controls.map((control) => [control.id, control]));
let index;
let digest;
const catalog = {
    version: "2026-11-22",
    get digest() {
        digest ??= (0,canonical/* digestOf */.ol)(controls);
        return digest;
    },
    all: controls,
    get: (id) => byId.get(id),
    lookup: (raw, onDate) => verdictOf(raw, onDate.slice(0, 10), true),
    lookupAll(raws, onDate) {
        let unknown = 0;
        return raws.map((raw) => {
            const verdict = verdictOf(raw, onDate.slice(0, 10), unknown < MOST_SUGGESTED_AT_ONCE);
            if (verdict.verdict === "unknown")
                unknown++;
            return verdict;
        });
    },
};
function verdictOf(raw, day, suggest) {
    const key = keyOf(raw);
    const control = known().get(key);
    // A code that is not in force yet evidences nothing yet: what it will replace is suggested.
    if (control === undefined || day < control.effectiveFrom) {
        const suggestions = control !== undefined ? predecessors(control, day) : suggest ? similar(key, day) : [];
        return { raw, verdict: "unknown", canonical: null, framework: null, suggestions };
    }
    const superseded = control.effectiveTo !== null && day > control.effectiveTo;
    return {
        raw,
        verdict: superseded ? "superseded" : "valid",
        canonical: control.id,
        framework: control.framework,
        suggestions: superseded && control.supersededBy !== null ? [control.supersededBy] : [],
    };
}
/** Controls by the key of each of their names. */
function known() {
    index ??= new Map(controls.flatMap((each) => [each.id, each.cite, ...each.aliases].map((name) => [keyOf(name), each])));
    return index;
}
function predecessors(control, day) {
    return controls
        .filter((each) => each.supersededBy === control.id && inForce(each, day))
        .slice(0, MOST_SUGGESTIONS)
        .map((each) => each.id);
}
/** Ids of the nearest codes in force; without any, the nearest known group that the code would belong to. */
function similar(key, day) {
    const near = (0,nearest/* nearest */.p)(key, known().keys(), MOST_SUGGESTIONS * 3);
    const found = near.flatMap((name) => idInForce(name, day));
    if (found.length > 0)
        return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
    const words = key.split(" ");
    for (let length = words.length - 1; length > 0; length--) {
        const group = idInForce(words.slice(0, length).join(" "), day);
        if (group.length > 0)
            return group;
    }
    return [];
}
function idInForce(key, day) {
    const control = known().get(key);
    return control !== undefined && inForce(control, day) ? [control.id] : [];
}
function inForce(control, day) {
    return control.effectiveFrom <= day && (control.effectiveTo === null || day <= control.effectiveTo);
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  pm: () => (/* binding */ readChange)
});

// UNUSED EXPORTS: declaredLevel

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js + 6 modules
var catalog = __webpack_require__(5920);
// EXTERNAL MODULE: ./packages/config/lib/path-rules.js
var path_rules = __webpack_require__(9675);
// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/risk/lib/diff-features.js + 1 modules
var diff_features = __webpack_require__(6564);
;// CONCATENATED MODULE: ./packages/risk/lib/factors.js
/** Parts of each factor that are plain percentiles, with their shares. */
const shares = {
    semanticType: { controlFlow: 0.5, calls: 0.2, comparisons: 0.15, publicApi: 0.15 },
    changeMagnitude: { linesAdded: 0.5, hunks: 0.3, files: 0.2 },
    history: { priorFixes: 0.4, authorCommits: 0.2, directories: 0.4 },
};
/** What remains of the semantic factor for documentation, style, tests and chores that are what they say. */
const QUIET_SHARE = 0.5;
/**
 * The four factors of one change. `pathFloor` (0 to 1) is what the configured domains and safety class make of the path
 * factor at least. An author who is known here lowers the history factor, so that part counts from the other end.
 */
function factorsOf(row, percentile, pathFloor) {
    const p = (feature) => percentile(feature, row[feature]);
    const { semanticType: s, changeMagnitude: m, history: h } = shares;
    const semantic = s.controlFlow * p("controlFlow") +
        s.calls * p("calls") +
        s.comparisons * p("comparisons") +
        s.publicApi * p("publicApi");
    return {
        semanticType: row.quiet ? QUIET_SHARE * semantic : semantic,
        pathCriticality: Math.max(pathFloor, percentile("exposure", exposure(row, percentile))),
        changeMagnitude: m.linesAdded * p("linesAdded") + m.hunks * p("hunks") + m.files * p("files"),
        history: h.priorFixes * p("priorFixes") + h.authorCommits * (1 - p("authorCommits")) + h.directories * p("directories"),
    };
}
/** How much is added where things broke lately: `ln(1 + lines added) x (1/2 + percentile of the fix density)`. */
function exposure(row, percentile) {
    return Math.log1p(row.linesAdded) * (0.5 + percentile("fixDensity", row.fixDensity));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
;// CONCATENATED MODULE: ./packages/risk/lib/features.js
/** The raw figures that the factors are made of, in the order in which caches and tables keep them. */
const features = [
    "controlFlow",
    "calls",
    "comparisons",
    "publicApi",
    "linesAdded",
    "hunks",
    "files",
    "directories",
    "fixDensity",
    "priorFixes",
    "authorCommits",
];

// EXTERNAL MODULE: ./packages/risk/lib/window.js
var lib_window = __webpack_require__(6897);
;// CONCATENATED MODULE: ./packages/risk/lib/cache.js





function cachePath(directory, key) {
    return (0,external_node_path_.join)(directory, `${(0,canonical/* digestOf */.ol)(key)}.json`);
}
/** Cached figures of a former run in the same job; undefined when there are none or they are not what we write. Never evidence. */
async function readCache(path, expected) {
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return decode(value, expected);
    }
    catch {
        return undefined;
    }
}
/** Keeps figures for the next action; a folder that can't be written only costs that action its time. */
async function writeCache(path, { window, ...histories }) {
    const rows = window.map((row) => [...features.map((feature) => row[feature]), row.quiet ? 1 : 0]);
    await (0,lib_document/* replaceFile */.fR)(path, (0,canonical/* canonicalText */.A4)({ window: rows, ...histories })).catch(() => undefined);
}
function decode(value, expected) {
    if (!isRecord(value))
        return undefined;
    const { window, squashed, commits, parts } = value;
    if (!isListOf(isRow, window) || window.length > lib_window/* WINDOW */.jf || !isHistory(squashed))
        return undefined;
    if (!isListOf(isHistory, commits) || commits.length !== expected.commits)
        return undefined;
    if (!isListOf(isHistory, parts) || parts.length !== expected.parts)
        return undefined;
    return { window: window.map(toRow), squashed, commits, parts };
}
function toRow(numbers) {
    const figures = Object.fromEntries(features.map((feature, index) => [feature, numbers[index]]));
    return { ...figures, quiet: numbers[features.length] === 1 };
}
function isRow(value) {
    return Array.isArray(value) && value.length === features.length + 1 && value.every(isFigure);
}
function isHistory(value) {
    return (isRecord(value) &&
        [value.fixDensity, value.priorFixes, value.authorCommits].every(isFigure) &&
        Array.isArray(value.fixed) &&
        value.fixed.length <= 5 &&
        value.fixed.every((file) => isRecord(file) && typeof file.path === "string" && isFigure(file.density) && isFigure(file.fixes)));
}
function isListOf(isItem, value) {
    return Array.isArray(value) && value.every(isItem);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFigure(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

// EXTERNAL MODULE: ./packages/risk/lib/past-reader.js
var past_reader = __webpack_require__(4281);
// EXTERNAL MODULE: ./packages/risk/lib/path-history.js
var path_history = __webpack_require__(3131);
;// CONCATENATED MODULE: ./packages/risk/lib/gather.js



/** Changes whenever the meaning of a raw feature does. */
const FEATURES_VERSION = "1";
/** What the past says of the changes of a request, from the cache of a former run if there is one, else from git. */
async function gather(repository, request) {
    const { head, base, cacheDirectory, shallow, configurationDigest, parts = [] } = request;
    const key = { head, base, configuration: configurationDigest, version: FEATURES_VERSION };
    const path = cacheDirectory === undefined || shallow ? undefined : cachePath(cacheDirectory, key);
    const expected = { commits: request.commits.length, parts: parts.length };
    const cached = path === undefined ? undefined : await readCache(path, expected);
    if (cached !== undefined)
        return cached;
    const read = base === null || shallow
        ? { rows: [], paths: new path_history/* PathHistory */.O() }
        : await (request.readPast ?? (0,past_reader/* pastReader */.A)(repository))(base, { isTest: request.isTest, configurationDigest });
    const gathered = { window: read.rows.map(({ row }) => row), ...historiesOf(request, read.paths) };
    if (path !== undefined)
        await writeCache(path, gathered);
    return gathered;
}
/** Whether a commit is part of what later ones are compared with: it changes files and is no merge. */
function isPast(commit) {
    return commit.parents.length < 2 && commit.files.length > 0;
}
/** A commit also knows the range's commits before it; the squashed diff and its parts know the base only. */
function historiesOf({ commits, files, parts = [] }, paths) {
    const author = commits.at(-1)?.author.email ?? "";
    const of = (changed) => paths.of(changed, author);
    return {
        squashed: of(files),
        parts: parts.map(of),
        commits: commits.map((commit) => {
            const history = paths.of(commit.files, commit.author.email);
            if (isPast(commit))
                paths.observe(commit);
            return history;
        }),
    };
}

// EXTERNAL MODULE: ./packages/risk/lib/past.js
var lib_past = __webpack_require__(9021);
;// CONCATENATED MODULE: ./packages/risk/lib/level.js

/** The level of a score: what is above a cut has that cut's level. At the cut is below it, so that a history of equal commits is low throughout. */
function levelOf(score, cuts) {
    return score > cuts.critical ? "critical" : score > cuts.high ? "high" : score > cuts.medium ? "medium" : "low";
}
/** Floors under the level: safety class C, edits of what decides the verdict, and what findings ask for. */
function levelFloors({ safetyClass, governanceEdits, findings }) {
    const floors = [];
    if (safetyClass === "C")
        floors.push({
            level: "high",
            reason: "It touches software of safety class C (IEC 62304), where a failure can kill or injure seriously.",
        });
    if (governanceEdits.length > 0)
        floors.push({ level: "high", reason: "It edits files that decide how changes are judged." });
    return [...floors, ...findings];
}
/** A level raised by floors, never lowered. */
function raise(level, floors) {
    return floors.reduce((raised, floor) => (0,nouns/* maxLevel */.Lf)(raised, floor.level), level);
}
/** What is at stake on a path, as the least value of the path factor. Patients' safety weighs most. */
const DOMAIN_FLOORS = { phi: 0.5, financial: 0.5, cardholder: 0.5, device: 0.6 };
const CLASS_C_FLOOR = 0.7;
/** The least value of the path factor, 0 to 1, and what sets it; undefined where nothing regulated is touched. */
function pathFloor({ domains, safetyClass }) {
    if (safetyClass === "C")
        return { value: CLASS_C_FLOOR, because: "safety class C" };
    let highest;
    for (const domain of domains) {
        const value = DOMAIN_FLOORS[domain];
        if (highest === undefined || value > highest.value)
            highest = { value, because: `domain ${domain}` };
    }
    return highest;
}

;// CONCATENATED MODULE: ./packages/risk/lib/rationale.js
/** One sentence for each factor, made from its figures alone: nothing in it comes from outside. */
function semanticRationale(row, percentile) {
    const { controlFlow, calls, comparisons, publicApi } = row;
    if (controlFlow + calls + comparisons + publicApi === 0)
        return `It adds no logic to code; equal commits share the middle of their ranks, so the factor is not 0.${quietRemark(row)}`;
    return `It adds ${count(controlFlow, "branch or other control-flow token", "branches or other control-flow tokens")}, ${count(calls, "call")}, ${count(comparisons, "comparison")} and ${count(publicApi, "public line")} to code: more control flow than ${share(percentile("controlFlow", controlFlow))}.${quietRemark(row)}`;
}
function pathRationale(row, percentile, value, floor) {
    const fixes = row.fixDensity === 0
        ? "None of the touched files was mended before"
        : `The most mended file it touches has a fix density of ${row.fixDensity.toFixed(2)} (fixes, halved every 180 days), more than ${share(percentile("fixDensity", row.fixDensity))}`;
    const floored = floor !== undefined && value === floor.value ? `; ${floor.because} sets the factor to ${floor.value} at least` : "";
    return `${fixes}, and it adds ${count(row.linesAdded, "line")} there${floored}.`;
}
function magnitudeRationale(row, percentile) {
    return `It adds ${count(row.linesAdded, "line")} in ${count(row.hunks, "hunk")} of ${count(row.files, "file")}: more lines than ${share(percentile("linesAdded", row.linesAdded))}.`;
}
function historyRationale(row) {
    return `The touched files had ${count(row.priorFixes, "fix", "fixes")} before, the author ${count(row.authorCommits, "commit")}, and it spreads over ${count(row.directories, "folder")}.`;
}
function quietRemark(row) {
    return row.quiet
        ? " It is declared as documentation, style, test or chore and the diff agrees, so the factor counts half."
        : "";
}
function share(percentile) {
    return `${Math.floor(100 * percentile)} % of other projects' commits`;
}
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}

// EXTERNAL MODULE: ./packages/risk/lib/weights.js
var weights = __webpack_require__(6664);
;// CONCATENATED MODULE: ./packages/risk/lib/explain.js





/** The four factors with raw figures, percentiles, points, a sentence, and the paths that mattered most. */
function explain(scored) {
    const { row, percentile, factors, files } = scored;
    const floor = pathFloor(scored.floors);
    const exposed = exposure(row, percentile);
    return {
        semanticType: factor(scored, "semanticType", {
            rationale: semanticRationale(row, percentile),
            inputs: inputs(scored, Object.keys(shares.semanticType)),
            paths: most(files, (file) => ((0,diff_features/* isCode */._m)(file, scored.isTest) ? tokensAdded(file) : 0)),
        }),
        pathCriticality: factor(scored, "pathCriticality", {
            rationale: pathRationale(row, percentile, factors.pathCriticality, floor),
            inputs: [
                ...inputs(scored, ["fixDensity"]),
                { name: "linesAdded", raw: row.linesAdded, percentile: null },
                { name: "exposure", raw: rounded(exposed), percentile: rounded(percentile("exposure", exposed)) },
                ...(floor === undefined ? [] : [{ name: "floor", raw: floor.value, percentile: null }]),
            ],
            paths: scored.fixed.filter(({ density }) => density > 0).map(({ path }) => path),
        }),
        changeMagnitude: factor(scored, "changeMagnitude", {
            rationale: magnitudeRationale(row, percentile),
            inputs: inputs(scored, Object.keys(shares.changeMagnitude)),
            paths: most(files, (file) => file.additions),
        }),
        history: factor(scored, "history", {
            rationale: historyRationale(row),
            inputs: inputs(scored, Object.keys(shares.history)),
            paths: [...scored.fixed].sort((a, b) => b.fixes - a.fixes).map(({ path }) => path),
        }),
    };
}
const MOST_PATHS = 5;
function factor({ factors, shares }, name, told) {
    const value = factors[name];
    return {
        value: rounded(value),
        weight: rounded(shares[name]),
        contribution: (0,weights/* oneDecimal */.EQ)(100 * shares[name] * value),
        ...told,
    };
}
function inputs({ row, percentile }, names) {
    return names.map((name) => ({
        name,
        raw: rounded(row[name]),
        percentile: rounded(percentile(name, row[name])),
    }));
}
/** Paths with the largest positive measure, largest first. */
function most(files, measure) {
    return files
        .map((file) => ({ path: file.path, size: measure(file) }))
        .filter(({ size }) => size > 0)
        .sort((a, b) => b.size - a.size)
        .slice(0, MOST_PATHS)
        .map(({ path }) => path);
}
function tokensAdded(file) {
    const tokens = (0,diff_features/* noTokens */._e)();
    (0,diff_features/* addTokens */.Ox)(file, tokens, "added");
    return tokens.controlFlow + tokens.calls + tokens.comparisons + tokens.publicApi;
}
/** Documents carry figures that people can read and every machine writes alike. */
function rounded(value) {
    return Math.round(value * 10_000) / 10_000;
}

;// CONCATENATED MODULE: ./packages/risk/lib/score.js




/** The score of one change: raw score, its level by the reference's cuts, raised by floors, raised by what was declared. */
function scoreOf(input) {
    const { sha, row, percentile, shares, reference, floors: floorInput, declaredLevel } = input;
    const factors = factorsOf(row, percentile, pathFloor(floorInput)?.value ?? 0);
    const score = (0,weights/* weigh */.vi)(factors, shares);
    const scoreLevel = levelOf(score, reference.cuts);
    const floors = levelFloors(floorInput);
    const computedLevel = raise(scoreLevel, floors);
    const declared = declaredLevel === null ? [] : [{ level: declaredLevel, reason: "declared" }];
    return {
        sha,
        score,
        scoreLevel,
        floors,
        computedLevel,
        declaredLevel,
        level: raise(computedLevel, declared),
        factors: explain({ ...input, factors }),
        reference,
    };
}

;// CONCATENATED MODULE: ./packages/risk/lib/reference-table.generated.js
const reference_table_generated_sources = [{ "repository": "openmrs/openmrs-core", "head": "4d92b490aaa25fbd255be0d08a04da4772a03e3b", "commits": 12142, "quantiles": {
            "controlFlow": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 13, 14, 16, 19, 23, 27, 35, 49, 80.36, 197, 4451],
            "calls": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 9, 10, 10, 11, 12, 13, 14, 15, 17, 18, 20, 22, 24, 27, 29, 32, 36, 42, 48, 57, 66, 81, 107, 143, 248.18, 585.18, 14608],
            "comparisons": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 11, 14, 18, 25, 37, 92, 14261],
            "publicApi": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 8, 11, 15, 25, 57.36, 2132],
            "linesAdded": [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 12, 13, 13, 14, 15, 16, 18, 19, 20, 22, 23, 25, 26, 28, 30, 32, 35, 37, 40, 43, 45, 49, 52.16, 56, 60, 65, 72, 79, 85, 92, 101, 109, 120, 131, 147, 163, 181.9, 206, 236, 272.26, 331, 409.85, 541, 816, 1273.72, 3124, 411880],
            "hunks": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 12, 12, 13, 14, 14, 15, 16, 18, 20, 21, 23, 26, 28, 31.31, 35, 40, 48, 56, 73.36, 100, 146.18, 284.59, 36950],
            "files": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 8, 9, 10, 11, 13, 16, 21, 32, 65.36, 2260],
            "directories": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 8, 8, 10, 11, 14, 23, 342],
            "fixDensity": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.003, 0.011, 0.027, 0.051, 0.088, 0.127, 0.184, 0.229, 0.281, 0.356, 0.436, 0.503, 0.582, 0.652, 0.725, 0.776, 0.835, 0.909, 0.966, 0.999, 1, 1, 1.017, 1.074, 1.149, 1.241, 1.31, 1.4, 1.48, 1.562, 1.644, 1.734, 1.822, 1.892, 1.947, 1.996, 2.056, 2.141, 2.272, 2.39, 2.5, 2.615, 2.729, 2.858, 2.944, 3.032, 3.168, 3.306, 3.452, 3.565, 3.669, 3.772, 3.876, 3.963, 4.118, 4.277, 4.443, 4.63, 4.868, 5.046, 5.252, 5.453, 5.672, 5.927, 6.161, 6.453, 6.796, 7.166, 7.528, 7.927, 8.355, 8.782, 9.366, 9.975, 10.524, 11.063, 11.858, 12.838, 13.827, 14.972, 16.068, 17.712, 20.004, 28.336],
            "priorFixes": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6, 7, 8, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 14, 16, 16, 18, 18, 20, 20, 22, 23, 24, 25, 27, 28, 30, 31, 33, 36, 38, 40, 42, 44, 46, 49, 51, 54, 56, 60, 62, 64, 68, 71, 74, 77, 79, 83, 86, 87, 87, 91, 94, 98, 104, 111.54, 125, 140.36, 162.77, 195, 278.59, 4234],
            "authorCommits": [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 11, 12, 15, 17, 19.2, 22, 25, 29, 32, 36, 39.66, 44, 48, 53, 58, 64, 70, 76, 83, 91, 99, 107, 115.58, 125, 135, 145, 155, 166, 177, 188, 199, 211, 224, 238, 252, 267, 283, 300, 318, 335, 352, 370, 387, 404.19, 425, 445, 465, 485, 506.24, 531, 555, 579, 603.88, 628, 652, 676.11, 701, 725, 749, 773.75, 800.16, 831, 861, 891.39, 922, 958, 998, 1039, 1079, 1119.85, 1160, 1200.67, 1241, 1283, 1343.9, 1404.31, 1465, 1578.13, 1699.54, 1820.95, 1942.36, 2063.77, 2185.18, 2306.59, 2428],
            "exposure": [0, 0, 0, 0, 0, 0.398, 0.398, 0.398, 0.488, 0.515, 0.536, 0.566, 0.605, 0.628, 0.631, 0.655, 0.681, 0.715, 0.736, 0.759, 0.784, 0.796, 0.815, 0.838, 0.857, 0.884, 0.924, 0.944, 0.979, 1.013, 1.038, 1.117, 1.166, 1.216, 1.27, 1.336, 1.395, 1.439, 1.496, 1.534, 1.587, 1.634, 1.692, 1.747, 1.816, 1.867, 1.926, 1.984, 2.041, 2.096, 2.161, 2.216, 2.279, 2.338, 2.391, 2.448, 2.509, 2.576, 2.637, 2.693, 2.743, 2.804, 2.862, 2.913, 2.992, 3.049, 3.115, 3.195, 3.276, 3.365, 3.443, 3.523, 3.605, 3.702, 3.791, 3.88, 3.978, 4.065, 4.159, 4.259, 4.361, 4.468, 4.568, 4.677, 4.835, 4.956, 5.102, 5.276, 5.446, 5.62, 5.825, 6.047, 6.234, 6.468, 6.74, 7.016, 7.433, 7.898, 8.431, 9.721, 17.281]
        } }, { "repository": "openmrs/openmrs-esm-patient-chart", "head": "c86f342bb0183c2ae81fa929f8f4eb9f696b3a57", "commits": 3351, "quantiles": {
            "controlFlow": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 10, 11, 12.5, 14, 16, 17, 19, 22, 25.5, 33, 39.5, 53, 80.5, 559],
            "calls": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13.5, 14, 16, 17, 19, 21, 22, 24, 27, 30, 34, 38, 42, 46, 54, 62, 69, 80, 92, 112, 136, 182, 254.5, 1911],
            "comparisons": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 5, 6, 6, 7, 8, 9, 11, 12, 14, 16, 18, 21, 23, 28, 34, 43.5, 59, 87.5, 406],
            "publicApi": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 6, 7, 10, 14, 23, 125],
            "linesAdded": [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23, 24, 26, 28, 30, 31, 34, 37, 39, 41, 44, 47, 51, 55, 60, 64, 70, 76, 83, 88, 94, 101, 105, 111.5, 115, 115, 115, 115, 118, 124, 132, 143, 154, 168, 174, 185, 201, 220, 246, 274.5, 305, 345.5, 393, 438, 511, 569, 660, 780, 927, 1101, 1638, 2942.5, 25762],
            "hunks": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 27, 28, 30, 31, 33, 36, 38, 41, 42.5, 44, 47, 48, 48, 48, 49, 50, 54, 56, 60, 65, 72, 79, 88, 100, 115, 128, 155.5, 190, 234, 330, 512.5, 2862],
            "files": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 13, 14, 15, 16, 18, 19, 20, 22, 23, 26, 30, 34, 38, 41, 44.5, 62, 92.5, 331],
            "directories": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 8, 8, 9, 11, 12, 14, 16, 18, 19, 20, 23, 31, 109],
            "fixDensity": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.037, 0.082, 0.146, 0.223, 0.287, 0.334, 0.397, 0.457, 0.534, 0.585, 0.634, 0.687, 0.732, 0.775, 0.805, 0.85, 0.892, 0.923, 0.953, 0.966, 0.982, 0.998, 1.02, 1.093, 1.145, 1.201, 1.274, 1.362, 1.443, 1.501, 1.536, 1.585, 1.635, 1.661, 1.707, 1.763, 1.826, 1.886, 1.95, 2.008, 2.081, 2.185, 2.281, 2.39, 2.497, 2.595, 2.692, 2.811, 2.931, 3.07, 3.278, 3.359, 3.508, 3.68, 3.888, 4.147, 4.35, 4.5, 4.682, 4.897, 5.106, 5.265, 5.398, 5.559, 5.707, 5.844, 5.955, 6.025, 6.213, 6.522, 7.145, 7.381, 7.609, 7.929, 8.637, 9.193, 10.114, 10.864, 11.465, 11.929, 12.956, 13.839, 14.807, 16.219],
            "priorFixes": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 10, 11, 11, 12, 12, 13, 14, 15, 17, 18, 18, 20, 21, 23, 23, 25, 26, 28.5, 31, 33, 36, 39, 43, 47, 54, 55, 56, 57, 57, 57, 58, 58, 58, 58.5, 59, 59, 59, 62, 64, 65, 75, 105, 631],
            "authorCommits": [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 24, 25, 27, 29, 31, 33, 35, 37, 40, 42, 45, 48, 51.5, 55, 59, 63, 66, 71, 75, 79, 83, 88, 92.5, 98, 104, 111, 117, 126, 134, 145, 156, 167, 178.5, 190, 201, 212, 223, 234, 248, 265, 281.5, 298, 315, 332, 348.5, 365, 382, 399, 415.5, 432, 449, 466, 482.5, 499, 516, 533, 549.5, 569, 602.5, 636, 669.5, 703, 736.5, 770],
            "exposure": [0, 0, 0.404, 0.404, 0.404, 0.499, 0.557, 0.626, 0.64, 0.681, 0.774, 0.808, 0.888, 0.938, 1.021, 1.094, 1.15, 1.228, 1.318, 1.398, 1.487, 1.578, 1.622, 1.69, 1.742, 1.772, 1.791, 1.821, 1.847, 1.874, 1.899, 1.926, 1.956, 1.978, 2.004, 2.02, 2.039, 2.054, 2.096, 2.173, 2.241, 2.317, 2.394, 2.466, 2.544, 2.609, 2.651, 2.702, 2.768, 2.815, 2.884, 2.936, 3, 3.055, 3.118, 3.186, 3.249, 3.33, 3.421, 3.492, 3.561, 3.662, 3.724, 3.807, 3.908, 3.972, 4.04, 4.145, 4.228, 4.31, 4.388, 4.493, 4.611, 4.712, 4.817, 4.898, 4.99, 5.081, 5.192, 5.318, 5.44, 5.554, 5.735, 5.872, 5.978, 6.068, 6.17, 6.27, 6.35, 6.452, 6.582, 6.731, 6.856, 6.935, 7.017, 7.168, 7.313, 7.635, 8.3, 9.147, 12.169]
        } }, { "repository": "apache/zookeeper", "head": "53a78e36f99602162643303ab330377fc383b41f", "commits": 2701, "quantiles": {
            "controlFlow": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 10, 12, 12, 14, 16, 17, 19, 22, 26, 30, 35, 41, 50, 67, 83, 116, 163, 268, 2991],
            "calls": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 11, 12, 13, 14, 15, 17, 19, 20, 22, 23, 26, 29, 32, 35, 39, 44, 49, 55, 61, 70, 79, 92, 114, 146, 183, 233, 303, 410, 677, 7258],
            "comparisons": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 8, 10, 12, 14, 18, 24, 29, 39, 50, 90, 955],
            "publicApi": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 9, 10, 13, 16, 21, 27, 41, 75, 1068],
            "linesAdded": [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 7, 8, 9, 9, 10, 11, 11, 12, 13, 14, 15, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 27, 28, 31, 33, 35, 38, 41, 44, 48, 50, 54, 59, 61, 65, 71, 77, 81, 85, 91, 96, 103, 110, 119, 127, 133, 142, 153, 166, 179, 195, 207, 224, 244, 266, 286, 321, 369, 430, 469, 512, 559, 647, 753, 884, 1103, 1417, 1927, 3969, 43207],
            "hunks": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 12, 13, 14, 14, 15, 16, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 28, 30, 33, 36, 39, 44, 47, 55, 63, 70, 84, 99, 120, 148, 176, 217, 305, 12355],
            "files": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 9, 9, 10, 11, 12, 12, 14, 15, 16, 18, 20, 22, 24, 28, 33, 41, 67, 633],
            "directories": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 8, 9, 10, 12, 16, 78],
            "fixDensity": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.001, 0.002, 0.004, 0.01, 0.02, 0.028, 0.042, 0.056, 0.08, 0.114, 0.155, 0.188, 0.217, 0.271, 0.315, 0.362, 0.398, 0.432, 0.478, 0.52, 0.559, 0.601, 0.628, 0.657, 0.689, 0.739, 0.769, 0.798, 0.833, 0.862, 0.899, 0.937, 0.966, 0.988, 1, 1.011, 1.067, 1.139, 1.186, 1.241, 1.313, 1.367, 1.432, 1.492, 1.552, 1.623, 1.703, 1.748, 1.812, 1.884, 1.951, 2.015, 2.109, 2.193, 2.307, 2.39, 2.488, 2.565, 2.681, 2.748, 2.823, 2.938, 3.036, 3.194, 3.374, 3.518, 3.669, 3.807, 3.966, 4.224, 4.446, 4.638, 4.866, 5.429, 8.351, 16.164, 17.786, 19.884, 21.212, 22.506, 23.513, 24.558, 26.373],
            "priorFixes": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 15, 15, 16, 17, 18, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 33, 34, 37, 39, 41, 43, 45, 47, 49, 52, 55, 59, 62, 66, 73, 81, 91, 105, 122, 139, 190, 241, 301, 346, 401, 969],
            "authorCommits": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 9, 10, 11, 11, 12, 13, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 27, 29, 30, 32, 34, 36, 38, 40, 43, 45, 48, 50, 53, 56, 58, 61, 64, 67, 71, 75, 79, 83, 88, 93, 100, 107, 114, 121, 130, 139, 149, 163, 176, 190, 203, 217, 230, 244, 257, 271, 284, 298, 311, 325, 338, 363, 390, 417],
            "exposure": [0, 0, 0, 0.399, 0.399, 0.491, 0.572, 0.633, 0.679, 0.781, 0.798, 0.847, 0.927, 0.936, 0.996, 1.035, 1.121, 1.193, 1.252, 1.325, 1.385, 1.45, 1.502, 1.55, 1.608, 1.658, 1.702, 1.753, 1.806, 1.882, 1.956, 1.996, 2.048, 2.087, 2.144, 2.217, 2.264, 2.315, 2.353, 2.382, 2.421, 2.483, 2.553, 2.598, 2.646, 2.689, 2.76, 2.818, 2.865, 2.952, 3.016, 3.064, 3.126, 3.181, 3.231, 3.306, 3.375, 3.429, 3.487, 3.57, 3.635, 3.696, 3.775, 3.856, 3.922, 4.026, 4.104, 4.191, 4.291, 4.372, 4.439, 4.541, 4.631, 4.725, 4.839, 4.943, 5.063, 5.154, 5.272, 5.381, 5.5, 5.602, 5.735, 5.873, 6.022, 6.141, 6.293, 6.428, 6.582, 6.711, 6.874, 7.025, 7.247, 7.593, 7.906, 8.194, 8.564, 9.066, 9.451, 10.051, 12.99]
        } }];

// EXTERNAL MODULE: ./packages/risk/lib/sorted-column.js
var sorted_column = __webpack_require__(2639);
;// CONCATENATED MODULE: ./packages/risk/lib/table.js



const columns = [...features, "exposure"];
/** The histories in the shipped table. */
const shippedSources = (/* unused pure expression or super */ null && (sources));
/** The shipped table; without the histories of `excluded` repositories, so that a benchmark can judge a project by others alone. */
function shippedTable(excluded = []) {
    return tableOf(reference_table_generated_sources.filter((source) => !excluded.includes(source.repository)));
}
/** Each history counts the same, however long it is. */
function tableOf(used) {
    const sorted = perColumn((column) => sorted_column/* SortedColumn */.m.of(used.flatMap((source) => source.quantiles[column])));
    return {
        commits: used.reduce((sum, source) => sum + source.commits, 0),
        percentile: (column, value) => sorted[column].rank(value) / sorted[column].size,
    };
}
function perColumn(make) {
    return Object.fromEntries(columns.map((column) => [column, make(column)]));
}

;// CONCATENATED MODULE: ./packages/risk/lib/assess.js









/**
 * Scores the squashed diff of a range, its parts and every commit.
 *
 * Each is compared with the at most 1,000 non-merge commits before it, itself excluded: the squashed diff with those
 * reachable from the base, a commit also with the range's own commits before it. So nothing looks ahead, and padding a
 * pull request with commits can't move what its squashed diff is compared with.
 *
 * @throws RiskError when all weights are 0; GitError when git fails
 */
async function assessRisk(repository, request) {
    const { isTest } = request;
    const shares = (0,weights/* sharesOf */.AR)(request.weights);
    const past = await gather(repository, request);
    const { percentile, commits: tableCommits } = shippedTable();
    const window = new lib_window/* ScoreWindow */.Lt();
    const observe = (row) => window.add((0,weights/* weigh */.vi)(factorsOf(row, percentile, 0), shares));
    for (const row of past.window)
        observe(row);
    const young = window.size < lib_window/* YOUNG */.hd ? youngReference(request, window.size, tableCommits) : undefined;
    const score = ({ sha, files, messages, history, declaredLevel }) => {
        const row = (0,lib_past/* rowOf */.OB)((0,diff_features/* diffFeatures */.Pv)(files, isTest), history, messages);
        const floors = request.floorsOf(files);
        const reference = young ?? window.reference();
        const { fixed } = history;
        return {
            row,
            score: scoreOf({ sha, files, isTest, row, fixed, floors, shares, percentile, reference, declaredLevel }),
        };
    };
    const messages = request.commits.filter(isPast).map((commit) => commit.message);
    const declared = request.commits.map((commit) => request.declaredLevelOf(commit));
    const whole = { sha: null, files: request.files, messages, history: past.squashed, declaredLevel: highest(declared) };
    const squashed = score(whole).score;
    const parts = (request.parts ?? []).map((files, index) => {
        const history = past.parts[index] ?? NOTHING_KNOWN;
        return score({ ...whole, files, history, declaredLevel: null }).score;
    });
    const commits = request.commits.map((commit, index) => {
        const { sha, files, message } = commit;
        const history = past.commits[index] ?? NOTHING_KNOWN;
        const scored = score({ sha, files, messages: [message], history, declaredLevel: declared[index] ?? null });
        if (isPast(commit))
            observe(scored.row);
        return scored.score;
    });
    return { squashed, commits, parts, notEvaluated: notEvaluated(request) };
}
const NOTHING_KNOWN = { fixDensity: 0, priorFixes: 0, authorCommits: 0, fixed: [] };
function highest(declared) {
    return declared.reduce((a, b) => (a === null || b === null ? (a ?? b) : (0,nouns/* maxLevel */.Lf)(a, b)), null);
}
function youngReference({ shallow }, before, commits) {
    const reason = shallow
        ? "The clone is shallow, so the repository's own commits are not there to compare with."
        : `Only ${before} non-merge commits lie before the change; cuts of its own need ${lib_window/* YOUNG */.hd}.`;
    return { kind: "shipped", commits, cuts: lib_window/* SHIPPED_CUTS */.Qx, reason };
}
function notEvaluated({ shallow }) {
    if (!shallow)
        return [];
    const reason = "the clone is shallow; add `fetch-depth: 0` to actions/checkout";
    return [{ what: "risk history", reason }];
}

;// CONCATENATED MODULE: ./packages/change/lib/files.js

/** A changed file with what the configuration says of its path; a rename has the facts of both paths. */
function changedFile(file, factsOf) {
    const facts = factsOf(file.path);
    return { ...file, ...(file.previousPath === undefined ? facts : (0,path_rules/* joinFacts */.g)([facts, factsOf(file.previousPath)])) };
}

// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/change/lib/governance.js

/** Files that decide how a change is judged, whoever edits them: policies, owners and identities. The configuration comes on top. */
const GOVERNANCE = (0,glob/* globs */.g)(["**/*.rego", "CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".mailmap"]);
/** The paths of a diff that decide how changes are judged, sorted. */
function governanceEdits(files, configPath) {
    const paths = files.flatMap((file) => [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])]);
    return [...new Set(paths.filter((path) => path === configPath || GOVERNANCE.matches(path)))].sort(compare/* compare */.U);
}

// EXTERNAL MODULE: ./packages/change/lib/subject.js + 2 modules
var lib_subject = __webpack_require__(9196);
// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/read-change.js










/** Detectors of PHI, secrets and weakened safeguards do not exist yet, and nothing may pass for want of them. */
const FINDINGS = { evaluated: false, reason: "no detector of PHI, secrets or weakened safeguards ran" };
/** The change that inputs and event ask for, as every action judges it. */
async function readChange(request) {
    const subject = await (0,lib_subject/* readSubject */.$)(request);
    if ("nothingToDo" in subject)
        return subject;
    return changeOf(subject, {
        configPath: request.configPath,
        cacheDirectory: (0,external_node_path_.join)(request.outputDirectory, "cache"),
        signal: request.signal,
    });
}
/** The whole change behind a subject: its commits, files, services, codes and risk. */
async function changeOf(subject, options) {
    const { git, range, configuration } = subject;
    const [commits, diff, own] = await Promise.all([
        readCommits(subject),
        git.diff(range.mergeBase, range.head, { files: "patch" }),
        (0,trusted_configuration/* ownConfiguration */.z)(git, range, options.configPath, configuration),
    ]);
    const factsOf = (0,path_rules/* pathRules */.f)(configuration.value);
    const floorsOf = (files) => {
        const { domains, safetyClass } = (0,path_rules/* joinFacts */.g)(files.map((file) => changedFile(file, factsOf)));
        return { domains, safetyClass, governanceEdits: governanceEdits(files, options.configPath), findings: [] };
    };
    const messages = new Map(commits.map((commit) => [commit.sha, (0,parse/* parseMessage */.v)(commit.message)]));
    const declaredLevelOf = (commit) => messages.get(commit.sha)?.declared.riskLevel ?? null;
    const files = diff.map((file) => changedFile(file, factsOf));
    const { services, domains } = (0,path_rules/* joinFacts */.g)(files);
    const risk = await assessRisk(git, {
        head: range.head,
        base: range.mergeBase,
        commits,
        files: diff,
        parts: services.map((service) => files.filter((file) => file.services.includes(service))),
        weights: configuration.value.risk.weights,
        isTest: (path) => factsOf(path).isTest,
        floorsOf,
        declaredLevelOf,
        shallow: git.shallow,
        configurationDigest: configuration.digest,
        cacheDirectory: options.cacheDirectory,
        ...(options.readPast && { readPast: options.readPast }),
    });
    return {
        ...subject,
        shallow: git.shallow,
        ownConfiguration: own,
        governanceEdits: governanceEdits(diff, options.configPath),
        commits: commits.map((commit, index) => {
            const changed = commit.files.map((file) => changedFile(file, factsOf));
            const facts = (0,path_rules/* joinFacts */.g)(changed);
            const message = messages.get(commit.sha) ?? (0,parse/* parseMessage */.v)(commit.message);
            const day = dayOf(commit.committer.time);
            const score = risk.commits[index];
            if (score === undefined)
                throw new Error(`No risk score for commit ${commit.sha}.`);
            return {
                commit,
                message,
                files: changed,
                services: facts.services,
                domains: facts.domains,
                codes: catalog/* catalog */.U.lookupAll(message.declared.codes, day),
                risk: score,
            };
        }),
        files,
        services,
        domains,
        squashedRisk: risk.squashed,
        serviceRisks: risk.parts,
        findings: FINDINGS,
        notEvaluated: read_change_notEvaluated(subject, risk.notEvaluated),
    };
}
/** The UTC day of a commit's time. Git takes any number as one; a day beyond the year 9999 has no such form and counts as its last. */
function dayOf(epochSeconds) {
    const LAST = 253_402_300_799;
    return new Date(Math.min(Math.max(epochSeconds, 0), LAST) * 1000).toISOString().slice(0, 10);
}
async function readCommits({ git, range }) {
    const commits = [];
    for await (const commit of git.log({
        base: range.mergeBase,
        head: range.head,
        order: "oldest",
        merges: "include",
        files: "patch",
    }))
        commits.push(commit);
    return commits;
}
function read_change_notEvaluated(subject, ofRisk) {
    const list = [...ofRisk, { what: "findings", reason: FINDINGS.reason }];
    if (subject.configuration.source === "defaults" && subject.configuration.notice !== null)
        list.push({ what: "domains", reason: subject.configuration.notice });
    return list;
}
/** The highest level that any commit of a range declares; null when none does. */
function declaredLevel(commits) {
    return commits.reduce((highest, { message }) => {
        const declared = message.declared.riskLevel;
        return declared === null ? highest : highest === null ? declared : maxLevel(highest, declared);
    }, null);
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pathRules),
/* harmony export */   g: () => (/* binding */ joinFacts)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4620);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);


/** A function from path to facts; patterns are compiled once and answers are kept. */
function pathRules(configuration) {
    const services = Object.entries(configuration.services)
        .map(([name, service]) => ({ name, service, selection: (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(service.paths) }))
        .sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.name, b.name));
    const tests = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(configuration.paths.tests);
    const docs = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(configuration.paths.docs);
    const known = new Map();
    return (path) => {
        let facts = known.get(path);
        if (facts === undefined) {
            const owning = services.filter(({ selection }) => selection.matches(path));
            facts = {
                services: owning.map(({ name }) => name),
                domains: _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .domains */ .C5.filter((domain) => owning.some(({ service }) => service.domains.includes(domain))),
                safetyClass: owning.map(({ service }) => service["safety-class"] ?? null).reduce(stricter, null),
                isTest: tests.matches(path),
                isDoc: docs.matches(path),
            };
            known.set(path, facts);
        }
        return facts;
    };
}
/** The facts of several paths taken together (both paths of a rename, all files of a commit). */
function joinFacts(all) {
    return {
        services: [...new Set(all.flatMap((facts) => facts.services))].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U),
        domains: _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .domains */ .C5.filter((domain) => all.some((facts) => facts.domains.includes(domain))),
        safetyClass: all.map((facts) => facts.safetyClass).reduce(stricter, null),
        isTest: all.length > 0 && all.every((facts) => facts.isTest),
        isDoc: all.length > 0 && all.every((facts) => facts.isDoc),
    };
}
function stricter(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a > b ? a : b;
}


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ox: () => (/* binding */ addTokens),
  Pv: () => (/* binding */ diffFeatures),
  _m: () => (/* binding */ isCode),
  _e: () => (/* binding */ noTokens)
});

// EXTERNAL MODULE: ./packages/risk/lib/source-path.js
var source_path = __webpack_require__(5966);
;// CONCATENATED MODULE: ./packages/risk/lib/tokens.js
/** Characters of a line that are read: a minified line must not outweigh a whole change. */
const READ = 400;
const CONTROL_FLOW = new Set("if else elif elsif unless for foreach while until do switch case when match catch except rescue throw throws raise try synchronized await return finally defer select guard".split(" "));
const COMPARISONS = new Set("null undefined None nil nullptr Optional Some isEmpty isPresent".split(" "));
const PUBLIC = new Set("public protected export pub def func fn fun".split(" "));
/** Adds the counts of one line to `into`. Reads each character once; comment lines count nothing. */
function countTokens(line, into) {
    const end = Math.min(line.length, READ);
    let i = 0;
    while (i < end && line.charCodeAt(i) <= 32)
        i++;
    if (i === end || isComment(line, i))
        return;
    let first = true;
    while (i < end) {
        const c = line.charCodeAt(i);
        if (startsWord(c)) {
            const start = i;
            do
                i++;
            while (i < end && continuesWord(line.charCodeAt(i)));
            // No keyword is shorter than 2 or longer than 12 characters: most identifiers need no look-up.
            if (i - start >= 2 && i - start <= 12) {
                const word = line.slice(start, i);
                if (CONTROL_FLOW.has(word))
                    into.controlFlow++;
                else if (COMPARISONS.has(word))
                    into.comparisons++;
                else if (first && PUBLIC.has(word))
                    into.publicApi++;
            }
            first = false;
            continue;
        }
        const next = line.charCodeAt(i + 1);
        if (c === OPEN)
            into.calls++;
        else if ((c === AMPERSAND || c === BAR) && next === c) {
            into.controlFlow++;
            i++;
        }
        else if ((c === BANG || c === EQUALS) && next === EQUALS) {
            into.comparisons++;
            while (line.charCodeAt(i + 1) === EQUALS)
                i++;
        }
        else if (c === QUESTION && (next === DOT || next === QUESTION)) {
            into.comparisons++;
            i++;
        }
        first = false;
        i++;
    }
}
const [OPEN, AMPERSAND, BAR, BANG, EQUALS, QUESTION, DOT, SLASH, STAR, HASH, MINUS] = [..."(&|!=?./*#-"].map((c) => c.charCodeAt(0));
/** `//`, a block comment's lines, `#` (but not `#include`, `#[derive]`), `--` of SQL. */
function isComment(line, at) {
    const c = line.charCodeAt(at);
    const next = line.charCodeAt(at + 1);
    if (c === SLASH)
        return next === SLASH || next === STAR;
    if (c === STAR)
        return next <= 32 || next === SLASH || next === STAR || Number.isNaN(next);
    if (c === HASH)
        return next <= 32 || next === HASH || next === BANG || Number.isNaN(next);
    return c === MINUS && next === MINUS;
}
function startsWord(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c > 127;
}
function continuesWord(c) {
    return startsWord(c) || (c >= 48 && c <= 57);
}

;// CONCATENATED MODULE: ./packages/risk/lib/diff-features.js


/**
 * Figures of one diff with patches. Tokens are counted in code only: the added lines of source files that are no tests.
 * Lines, hunks, files and directories count everything.
 */
function diffFeatures(files, isTest) {
    const added = noTokens();
    const removed = noTokens();
    const directories = new Set();
    let linesAdded = 0;
    let hunks = 0;
    for (const file of files) {
        linesAdded += file.additions;
        hunks += file.hunks.length;
        directories.add(file.path.slice(0, Math.max(0, file.path.lastIndexOf("/"))));
        if (file.hunks.length === 0 || !isCode(file, isTest))
            continue;
        addTokens(file, added, "added");
        addTokens(file, removed, "removed");
    }
    return {
        ...added,
        linesAdded,
        hunks,
        files: files.length,
        directories: directories.size,
        structureKept: Object.keys(added).every((key) => added[key] === removed[key]),
    };
}
/** Whether a file's lines are product code. A test's own name doesn't make code a test when it moves out of a test folder. */
function isCode(file, isTest) {
    return (0,source_path/* isSource */._)(file.path) && !isTest(file.path);
}
/** Tokens that one file's diff adds to or removes from it. */
function addTokens(file, into, side) {
    for (const hunk of file.hunks)
        for (const line of hunk[side])
            countTokens(line, into);
}
function noTokens() {
    return { controlFlow: 0, calls: 0, comparisons: 0, publicApi: 0 };
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RiskError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can keep a change from being scored. */
class RiskError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isFix),
/* harmony export */   t: () => (/* binding */ declaredType)
/* harmony export */ });
const WORDS = /\b(?:fix(?:e[sd]|ing)?|bug(?:s|fix)?|defect|fault|error|fail(?:s|ed|ing|ure)?|npe|nullpointer\w*|null pointer|crash(?:es|ed)?|leak(?:s|ed|ing)?|deadlock|race|regression|incorrect(?:ly)?|wrong(?:ly)?|broken|breaks?|exception|hang(?:s|ing)?|corrupt\w*|patch|hotfix|revert(?:s|ed)?|issue with|not work\w*|does ?n.t|should not|missing)\b/i;
const CONVENTIONAL = /^([A-Za-z]{2,12})(?:\([^)]{0,100}\))?!?:/;
/** The Conventional Commits type that a message's first line starts with, in lower case; null where there is none. */
function declaredType(message) {
    return CONVENTIONAL.exec(subject(message))?.[1]?.toLowerCase() ?? null;
}
/** Whether a message says that it mends something: by its type where it has one, else by the words people use for it. */
function isFix(message) {
    const type = declaredType(message);
    if (type !== null)
        return type === "fix" || type === "hotfix" || type === "bugfix";
    return WORDS.test(subject(message));
}
/** First line, at most 200 characters: what a person reads in a list of commits. */
function subject(message) {
    const start = message.search(/\S/);
    if (start < 0)
        return "";
    const end = message.indexOf("\n", start);
    return message.slice(start, Math.min(start + 200, end < 0 ? message.length : end));
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pastReader)
/* harmony export */ });
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9021);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);


/**
 * A reader for heads that follow each other, as the changes of an audited branch do: git is asked only for the commits
 * that are new since the last head. Whatever is asked in whatever order, the answers are those of `readPast`.
 *
 * It keeps what one past needs (the names of the last 20,000 commits, the features of the last 1,000), so its memory does
 * not grow with the number of heads.
 */
function pastReader(repository) {
    let last;
    return async (head, { isTest, configurationDigest }) => {
        const { head: before, listed } = last?.configuration === configurationDigest ? last : {};
        const continued = before === undefined || listed === undefined
            ? undefined
            : before === head
                ? listed
                : await continueTo(repository, head, { before, listed }, isTest);
        const found = continued ?? (await (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .readWindow */ .tw)(repository, head, isTest));
        last = { head, configuration: configurationDigest, listed: found };
        return (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .pastOf */ .CM)(found);
    };
}
/** What is listed at `head`, by what was listed at `before` and the commits since; undefined when these are not enough. */
async function continueTo(repository, head, { before, listed }, isTest) {
    const stretch = { base: before, head, max: _window_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW */ .jf };
    const [since, patches] = await Promise.all([
        (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(repository, stretch, "include"),
        (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .readPatches */ .fN)(repository, stretch, isTest),
    ]);
    // None: `head` lies before `before`. So many: perhaps not all are there.
    if (since.length === 0 || since.length === _window_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW */ .jf)
        return undefined;
    const names = inLine(since, before)
        ? [...since, ...listed.names].slice(0, _past_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH */ .op)
        : await inGitsOrder(repository, head, [...since, ...listed.names]);
    if (names === undefined)
        return undefined;
    const diffs = new Map();
    for (const { sha, files } of names.slice(0, _window_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW */ .jf)) {
        if (files.length === 0)
            continue;
        const diff = patches.get(sha) ?? listed.diffs.get(sha);
        if (diff === undefined)
            return undefined;
        diffs.set(sha, diff);
    }
    return { names, diffs };
}
/** Whether commits, newest first, are each the only parent of the one before, down to `before`: git then lists them, and after them what it lists at `before`. */
function inLine(since, before) {
    return since.every(({ parents }, at) => parents.length === 1 && parents[0] === (since[at + 1]?.sha ?? before));
}
/** Merged histories interleave by date, which git does best; undefined when a commit is none of `known`. */
async function inGitsOrder(repository, head, known) {
    const bySha = new Map(known.map((commit) => [commit.sha, commit]));
    const names = [];
    for await (const { sha } of repository.log({ head, merges: "exclude", max: _past_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH */ .op })) {
        const commit = bySha.get(sha);
        if (commit === undefined)
            return undefined;
        names.push(commit);
    }
    return names;
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   fN: () => (/* binding */ readPatches),
/* harmony export */   op: () => (/* binding */ REACH),
/* harmony export */   tw: () => (/* binding */ readWindow)
/* harmony export */ });
/* unused harmony export readPast */
/* harmony import */ var _diff_features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6564);
/* harmony import */ var _fix_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
/* harmony import */ var _path_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3131);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);




/** Commits that the history of paths and people goes back: bounds time and memory in very long histories. */
const REACH = 20_000;
/** Patch text of one commit that is looked at; what is beyond counts by its lines. */
const PATCH_BYTES = 1024 * 1024;
/**
 * Reads the past of `head`, itself included. Two git processes work side by side: one lists names over the whole history,
 * which is fast, one or two print the patches of the commits that become rows, which is slow.
 */
async function readPast(repository, head, options) {
    const { isTest } = options;
    if (options.extent === "window")
        return pastOf(await readWindow(repository, head, isTest));
    const names = await listNames(repository, { head });
    return pastOf({ names, diffs: await readAllPatches(repository, head, names, isTest) });
}
/** What is listed of the last commits before and with `head`. */
async function readWindow(repository, head, isTest) {
    // Awaited together, so that a failure of one isn't left unhandled while the other still runs.
    const [names, diffs] = await Promise.all([
        listNames(repository, { head, max: REACH }),
        readPatches(repository, { head, max: _window_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW */ .jf }, isTest),
    ]);
    return { names, diffs };
}
/** Plays a listed history from its oldest commit on. */
function pastOf({ names, diffs }) {
    const paths = new _path_history_js__WEBPACK_IMPORTED_MODULE_1__/* .PathHistory */ .O();
    const rows = [];
    for (let at = names.length - 1; at >= 0; at--) {
        const commit = names[at];
        if (commit === undefined || commit.files.length === 0)
            continue;
        const diff = diffs.get(commit.sha);
        if (diff !== undefined)
            rows.push({ sha: commit.sha, row: rowOf(diff, paths.of(commit.files, commit.author.email), [commit.message]) });
        paths.observe(commit);
    }
    return { rows, paths };
}
/** The features of one change; it is quiet when every one of its messages says so and its diff agrees. */
function rowOf(diff, history, messages) {
    const { structureKept, ...figures } = diff;
    const { fixDensity, priorFixes, authorCommits } = history;
    const quiet = structureKept && messages.length > 0 && messages.every((message) => QUIET.has((0,_fix_message_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredType */ .t)(message) ?? ""));
    return { ...figures, fixDensity, priorFixes, authorCommits, quiet };
}
const QUIET = new Set(["docs", "doc", "style", "test", "tests", "chore"]);
/** Newest first. Merges, where asked for, have no files. */
async function listNames(repository, stretch, merges = "exclude") {
    const list = [];
    for await (const commit of repository.log({ ...stretch, merges, files: "raw", renames: "exact" })) {
        const { sha, parents, author, committer } = commit;
        const files = commit.files.map(({ path, previousPath, status }) => ({ path, previousPath, status }));
        list.push({ sha, parents, author, committer, message: beginning(commit.message), files });
    }
    return list;
}
/** Only the first line of a message is looked at, and messages can be long; a slice would keep the whole one in memory, so it is copied. */
function beginning(message) {
    return message.length <= 1000 ? message : Buffer.from(message.slice(0, 1000)).toString();
}
/** Features by commit; merges and commits without files have none. */
async function readPatches(repository, stretch, isTest) {
    const diffs = new Map();
    const range = { ...stretch, merges: "exclude", files: "patch", maxPatchBytes: PATCH_BYTES };
    for await (const commit of repository.log(range))
        if (commit.files.length > 0)
            diffs.set(commit.sha, (0,_diff_features_js__WEBPACK_IMPORTED_MODULE_3__/* .diffFeatures */ .Pv)(commit.files, isTest));
    return diffs;
}
/** Git prints patches with one processor; over a whole history two halves, parted by date, take half the time. */
async function readAllPatches(repository, head, names, isTest) {
    const middle = names[names.length >> 1]?.committer.time ?? 0;
    const halves = await Promise.all([
        readPatches(repository, { head, since: middle + 1 }, isTest),
        readPatches(repository, { head, until: middle }, isTest),
    ]);
    return new Map(halves.flatMap((half) => [...half]));
}


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PathHistory)
/* harmony export */ });
/* harmony import */ var _fix_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5966);


/** Days after which a fix counts half. */
const HALF_LIFE = 180;
/** Fixes that a file is remembered for: older ones weigh nothing. */
const REMEMBERED = 30;
/** A fix that touches more files than this mends none of them in particular. */
const LARGEST_FIX = 30;
const DAY = 86_400;
/**
 * The past of every path, built by one pass over a history, oldest commit first. Asking before observing keeps it causal:
 * a commit's features come from what was there before it. Time is that of the commit observed last, since nobody can choose
 * the date of the commit before his own.
 */
class PathHistory {
    #files = new Map();
    #authors = new Map();
    #now = 0;
    of(files, author) {
        const source = files.filter((file) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ ._)(file.path));
        const fixed = [];
        let priorFixes = 0;
        for (const file of source.length > 0 ? source : files) {
            const past = this.#files.get(file.previousPath ?? file.path) ?? this.#files.get(file.path);
            if (past === undefined || past.fixes === 0)
                continue;
            priorFixes += past.fixes;
            fixed.push({ path: file.path, density: this.#density(past.recent), fixes: past.fixes });
        }
        fixed.sort((a, b) => b.density - a.density || b.fixes - a.fixes);
        return {
            fixDensity: fixed[0]?.density ?? 0,
            priorFixes,
            authorCommits: this.#authors.get(author.toLowerCase()) ?? 0,
            fixed: fixed.slice(0, 5),
        };
    }
    observe(commit) {
        this.#now = commit.committer.time;
        const author = commit.author.email.toLowerCase();
        this.#authors.set(author, (this.#authors.get(author) ?? 0) + 1);
        const fix = commit.files.length <= LARGEST_FIX && (0,_fix_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isFix */ .c)(commit.message);
        for (const file of commit.files)
            this.#touch(file, fix);
    }
    #touch(file, fix) {
        const moved = file.status === "renamed" && file.previousPath !== undefined;
        const former = moved ? (file.previousPath ?? file.path) : file.path;
        let past = this.#files.get(former);
        if (moved || file.status === "deleted")
            this.#files.delete(former);
        if (file.status === "deleted")
            return;
        if (fix) {
            past ??= { fixes: 0, recent: [] };
            past.fixes++;
            past.recent.push(this.#now);
            if (past.recent.length > REMEMBERED)
                past.recent.shift();
        }
        // Files without fixes are not kept: they answer as unknown ones do.
        if (past !== undefined)
            this.#files.set(file.path, past);
    }
    #density(fixes) {
        let sum = 0;
        for (const time of fixes)
            sum += 2 ** (-Math.max(0, this.#now - time) / DAY / HALF_LIFE);
        return sum;
    }
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ SortedColumn)
/* harmony export */ });
/** A sorted list of numbers that gives percentiles; one of a fixed capacity, since windows are. */
class SortedColumn {
    #values;
    #size = 0;
    constructor(capacity) {
        this.#values = new Float64Array(capacity);
    }
    static of(values) {
        const sorted = Float64Array.from(values).sort();
        const column = new SortedColumn(sorted.length);
        column.#values.set(sorted);
        column.#size = sorted.length;
        return column;
    }
    get size() {
        return this.#size;
    }
    add(value) {
        const at = this.#notBelow(value);
        this.#values.copyWithin(at + 1, at, this.#size);
        this.#values[at] = value;
        this.#size++;
    }
    /** Takes out one occurrence of a value that is in the column. */
    remove(value) {
        const at = this.#notBelow(value);
        this.#values.copyWithin(at, at + 1, this.#size);
        this.#size--;
    }
    /** How many values are below `value`, each equal one counted as half: ties sit in the middle of their ranks. */
    rank(value) {
        return (this.#notBelow(value) + this.#above(value)) / 2;
    }
    /** The value at a quantile 0 to 1, linear between neighbours (type 7 of Hyndman and Fan, 1996); 0 when empty. */
    quantile(q) {
        if (this.#size === 0)
            return 0;
        const position = q * (this.#size - 1);
        const below = this.#at(Math.floor(position));
        return below + (position - Math.floor(position)) * (this.#at(Math.ceil(position)) - below);
    }
    #notBelow(value) {
        let low = 0;
        let high = this.#size;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#at(middle) < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #above(value) {
        let low = 0;
        let high = this.#size;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#at(middle) <= value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #at(index) {
        return this.#values[index];
    }
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
const EXTENSIONS = new Set(("c cc cpp cxx h hh hpp hxx m mm cs fs vb java kt kts scala groovy clj go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte " +
    "py rb php pl pm lua r jl ex exs erl hs ml sql plsql sh bash ps1 rego sol zig").split(" "));
/** Whether a path names source code, judged by its extension: the only kind of file whose tokens mean control flow or calls. */
function isSource(path) {
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") && EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   EQ: () => (/* binding */ oneDecimal),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2979);

/** @throws RiskError when no weight is positive */
function sharesOf(weights) {
    const sum = weights.semantic + weights.path + weights.magnitude + weights.history;
    if (sum <= 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RiskError */ .g("weights-all-zero", "user", "All of risk.weights in the configuration are 0, so there is nothing to score by; give at least one a positive number, for example semantic: 40.");
    return {
        semanticType: weights.semantic / sum,
        pathCriticality: weights.path / sum,
        changeMagnitude: weights.magnitude / sum,
        history: weights.history / sum,
    };
}
/** 0 to 100, one decimal. */
function weigh(factors, shares) {
    const sum = shares.semanticType * factors.semanticType +
        shares.pathCriticality * factors.pathCriticality +
        shares.changeMagnitude * factors.changeMagnitude +
        shares.history * factors.history;
    return oneDecimal(100 * sum);
}
function oneDecimal(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ ScoreWindow),
/* harmony export */   Qx: () => (/* binding */ SHIPPED_CUTS),
/* harmony export */   hd: () => (/* binding */ YOUNG),
/* harmony export */   jf: () => (/* binding */ WINDOW)
/* harmony export */ });
/* harmony import */ var _sorted_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);


/** Commits that a change is compared with at most. */
const WINDOW = 1000;
/** With fewer commits before it, a repository's own past says too little. */
const YOUNG = 100;
/** Cuts for repositories too young to have their own. */
const SHIPPED_CUTS = { medium: 40, high: 70, critical: 90 };
/** Shares of a repository's own commits up to each cut: half are low, one in twenty is critical. */
const QUANTILES = { medium: 0.5, high: 0.8, critical: 0.95 };
/** The scores of the last 1,000 non-merge commits before a change: what its own score must exceed to be medium, high or critical. */
class ScoreWindow {
    #scores = [];
    #sorted = new _sorted_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SortedColumn */ .m(WINDOW + 1);
    get size() {
        return this.#scores.length;
    }
    /** The score of the next commit; that of the oldest leaves when the window is full. */
    add(score) {
        this.#scores.push(score);
        this.#sorted.add(score);
        const oldest = this.size > WINDOW ? this.#scores.shift() : undefined;
        if (oldest !== undefined)
            this.#sorted.remove(oldest);
    }
    /** What a document says of these cuts. */
    reference() {
        return { kind: "repository", commits: this.size, cuts: this.#cuts(), reason: "" };
    }
    #cuts() {
        return {
            medium: (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .oneDecimal */ .EQ)(this.#sorted.quantile(QUANTILES.medium)),
            high: (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .oneDecimal */ .EQ)(this.#sorted.quantile(QUANTILES.high)),
            critical: (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .oneDecimal */ .EQ)(this.#sorted.quantile(QUANTILES.critical)),
        };
    }
}


/***/ })

};
