import { expect, test } from 'vitest';
import { dataPackage } from '~/exports/dataPackage';
import { dataSet } from '~/exports/dataSet';
import { field } from '~/exports/field';

test('describes each CSV file by the columns that it has', () => {
  const set = dataSet({
    name: 'things',
    title: 'Things',
    description: 'All of them.',
    fields: [field<{ id: string }>('id', 'Address.', ({ id }) => id)],
    rows: [{ id: 'a' }],
  });
  const { resources } = dataPackage({ resources: [{ name: 'things' }] }, [set]);
  expect(resources).toHaveLength(2);
  expect(resources[1]).toMatchObject({
    name: 'things-csv',
    path: 'things.csv',
    schema: { fields: [{ name: 'id', type: 'string' }] },
  });
  expect(set.csv).toBe('id\r\na\r\n');
});
