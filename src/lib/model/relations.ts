import type { Centrality, Mapping, Relation, Strength } from './types.ts';

export const RELATIONS: readonly Relation[] = ['equal', 'subset', 'superset', 'intersects'];

/** The relation read from the other side: subset and superset change places, the other two stay. */
export function invertRelation(relation: Relation): Relation {
  if (relation === 'subset') return 'superset';
  if (relation === 'superset') return 'subset';
  return relation;
}

/**
 * Strength of an overlap from its two centralities: 3 where what is shared is core to both sides, 2 where it is core
 * to one, 1 where it is a part of both (codebook, "What is recorded").
 */
export function strengthOf(subject: Centrality, object: Centrality): Strength {
  const cores = (subject === 'core' ? 1 : 0) + (object === 'core' ? 1 : 0);
  return (cores + 1) as Strength;
}

/**
 * Centralities that a relation allows: equal is core on both sides; a subset is core to the subject and a superset to
 * the object, because there the shared part is the whole of that side; intersects leaves both open.
 */
export function centralitiesFit(relation: Relation, subject: Centrality, object: Centrality): boolean {
  if (relation === 'equal') return subject === 'core' && object === 'core';
  if (relation === 'subset') return subject === 'core';
  if (relation === 'superset') return object === 'core';
  return true;
}

/**
 * The SKOS mapping property for a relation, read from subject to object (`broadMatch`: the object is the broader one).
 * SKOS has no word for a partial overlap: intersects is `closeMatch` at strength 3, otherwise `relatedMatch`.
 */
export function predicateOf(relation: Relation, strength: Strength): string {
  if (relation === 'equal') return 'skos:exactMatch';
  if (relation === 'subset') return 'skos:broadMatch';
  if (relation === 'superset') return 'skos:narrowMatch';
  return strength === 3 ? 'skos:closeMatch' : 'skos:relatedMatch';
}

/** The same mapping seen from its object: sides exchanged, relation inverted, identity and evidence kept. */
export function invertMapping<M extends Mapping>(mapping: M): M {
  return {
    ...mapping,
    subject: mapping.object,
    object: mapping.subject,
    relation: invertRelation(mapping.relation),
    subjectCentrality: mapping.objectCentrality,
    objectCentrality: mapping.subjectCentrality
  };
}
