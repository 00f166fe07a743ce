import type { Question } from './action-values';

/** Where an error summary leads for each question of an action's form. */
export const fieldId = (question: Question): string => question;

/** The first button of the choice between two answers to a question. */
export const choiceId = (question: Question): string => `${question}-choice`;

export const dropReasonId = 'drop-reason';
export const dueInWordsId = 'due-in-words';
export const saveId = 'save';
