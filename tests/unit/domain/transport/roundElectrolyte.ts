/** Round values for a liquid under the current of bai2016: 2.61 mA/cm², 1 M, 1e-6 cm²/s, t₊ 0.4, one charge. */
export const roundElectrolyte = {
  currentDensity: 26.1,
  concentration: 1000,
  diffusivity: 1e-10,
  transferenceNumber: 0.4,
  charge: 1,
};
