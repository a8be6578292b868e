/**
 * Exact constants of the SI since 2019: BIPM, The International System of Units, 9th edition, doi 10.59161/AUEZ1291;
 * numbers as in CODATA 2022. The vacuum permittivity alone is measured (relative uncertainty 1.6e-10).
 */

/** Elementary charge, C. Exact. */
export const ELEMENTARY_CHARGE = 1.602176634e-19;

/** Avogadro constant, 1/mol. Exact. */
export const AVOGADRO_CONSTANT = 6.02214076e23;

/** Boltzmann constant, J/K. Exact. */
export const BOLTZMANN_CONSTANT = 1.380649e-23;

/** Faraday constant F = e N_A, C/mol: 96485.33212… Exact. */
export const FARADAY_CONSTANT = ELEMENTARY_CHARGE * AVOGADRO_CONSTANT;

/** Molar gas constant R = k_B N_A, J/(mol K): 8.314462618… Exact. */
export const GAS_CONSTANT = BOLTZMANN_CONSTANT * AVOGADRO_CONSTANT;

/** Electric permittivity of vacuum, F/m. Measured; CODATA 2022, https://physics.nist.gov/cgi-bin/cuu/Value?ep0 */
export const VACUUM_PERMITTIVITY = 8.8541878188e-12;
