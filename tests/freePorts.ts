import { createServer } from 'node:net';

/** The first of `count` neighbouring ports that nobody listens on, so that two runs on one machine do not meet. */
export async function freePorts(count: number): Promise<number> {
  for (let first = 4380; first < 6000; first += count) {
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('No free ports between 4380 and 6000 for the tests.');
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => {
      settle(false);
    });
    probe.listen(port, () =>
      probe.close(() => {
        settle(true);
      }),
    );
  });
}
