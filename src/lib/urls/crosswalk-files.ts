import { comparisonsOf, type AssessmentStatement } from '#lib/model/assessment.ts';

/** The file of what was compared between two lists, in the order of lists.csv. */
export const crosswalkFile = (subjectList: string, objectList: string) => `${subjectList}_${objectList}`;

/** The two lists that a crosswalk's file is named after, the subject's first. */
export function listsOfFile(file: string): [subjectList: string, objectList: string] {
  const [subject = '', object = ''] = file.split('_');
  return [subject, object];
}

/** The files of all crosswalks, by their names, in the order in which they were made. */
export const crosswalkFiles = (assessed: readonly AssessmentStatement[]): string[] =>
  comparisonsOf(assessed).map((c) => crosswalkFile(c.subjectList, c.objectList));

/** Of some files of crosswalks those between lists of a selection. */
export const crosswalksAmong = (files: readonly string[], lists: readonly string[]) =>
  files.filter((file) => listsOfFile(file).every((list) => lists.includes(list)));
