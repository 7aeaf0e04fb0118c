import { writePages } from '../../src/report/pdf/write-pdf.ts';
import { answerWith } from './answer-with.js';

answerWith((model, fonts) => Promise.resolve(writePages(model, fonts).bytes));
