import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms } from '#lib/model/shared-terms.ts';
import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import { counts } from '#lib/model/counting-rules.ts';

test('shared terms are marked without regard to case', () => {
  expect(markTerms('Quantum Information and more', ['quantum information'])).toEqual([
    { text: 'Quantum Information', shared: true },
    { text: ' and more', shared: false }
  ]);
});

test('Chinese terms are marked too', () => {
  expect(markTerms('航空航天', ['航天'])).toEqual([
    { text: '航空', shared: false },
    { text: '航天', shared: true }
  ]);
});

test('the pieces of a marked text give the text back', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, terms) => {
      expect(
        markTerms(text, terms)
          .map((p) => p.text)
          .join('')
      ).toBe(text);
    })
  );
});

test('strength follows from the centralities and the predicate from relation and strength', () => {
  expect([strengthOf('core', 'core'), strengthOf('part', 'core'), strengthOf('part', 'part')]).toEqual([3, 2, 1]);
  expect(predicateOf('subset', 2)).toBe('skos:broadMatch');
  expect(predicateOf('superset', 2)).toBe('skos:narrowMatch');
  expect(predicateOf('equal', 3)).toBe('skos:exactMatch');
  expect([predicateOf('intersects', 3), predicateOf('intersects', 2)]).toEqual([
    'skos:closeMatch',
    'skos:relatedMatch'
  ]);
});

test('the readings count as the codebook says', () => {
  expect([counts(2, 'named', 'strict'), counts(2, 'scope', 'strict'), counts(1, 'named', 'strict')]).toEqual([
    true,
    false,
    false
  ]);
  expect([counts(3, 'scope', 'standard'), counts(3, 'inferred', 'standard'), counts(1, 'named', 'standard')]).toEqual([
    true,
    false,
    false
  ]);
  expect(counts(1, 'inferred', 'lenient')).toBe(true);
});
