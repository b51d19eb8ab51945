/** The design guide of all CAMARA APIs. */
export const GUIDE = 'CAMARA API Design Guide (Commonalities r4.2)'

/** Its sections, as they are cited. */
export const GUIDE_ERRORS = `${GUIDE}, 3.2 Error Responses`
export const GUIDE_BODY = `${GUIDE}, 3.2.2, case 0`
export const GUIDE_UNKNOWN_NUMBER = `${GUIDE}, 3.2.2, cases 2 and 4`
export const GUIDE_UNAUTHENTICATED = `${GUIDE}, 3.2.1, 401 UNAUTHENTICATED`
export const GUIDE_CORRELATOR = `${GUIDE}, 5.8.5, x-correlator Header`
export const GUIDE_CONTENT_TYPE = `${GUIDE}, 5.8.5, Content-Type Header`
export const GUIDE_VERSION = `${GUIDE}, 7.2 API Version in URL`

/** Rules of all TM Forum APIs. */
const TM_FORUM = 'TMF630 REST API Design Guidelines 4.0'
export const TMF_ERRORS = `${TM_FORUM}, error representation (code and reason)`
export const TMF_STATUS = `${TM_FORUM}, HTTP status codes`
export const TMF_PAGING = `${TM_FORUM}, pagination (offset, limit, X-Total-Count)`
export const TMF_FILTER = `${TM_FORUM}, filtering by an attribute`
export const TMF_FIELDS = `${TM_FORUM}, attribute selection (fields)`
export const TMF_MEDIA = `${TM_FORUM}, application/json`

/** The assistant's own page about the operator's API. */
export const OWN = 'dozvon, docs/operator-api.md'
export const OWN_KEYS = `${OWN}, Requests, errors, retries: Idempotency-Key`
export const OWN_READING = `${OWN}, Requests, errors, retries: answers`
