import type { HelpEntry } from './help-entry.ts';

/** The pages of a practice, in the order in which they are used. */
export const practiceHelp: readonly HelpEntry[] = [
	{
		topic: '/',
		title: 'Start page',
		opens: true,
		what: 'Lists every assessment on this device. You begin, open, copy, rename and delete them here.',
		how: [
			'“Start an assessment” asks for the practice’s name and then shows the task list.',
			'“Look around with an example practice” adds a made-up practice. Change what you like in it, then delete it.',
			'Deleted assessments stay at the foot of the page until you remove them for good.'
		],
		wrong: [
			'Your assessment is not listed: it is in the browser, or on the tablet, where you typed it. Open that one, or bring in its file here.',
			'“Cannot be opened”: the record is kept. Download it before you do anything else, then update the app.'
		],
		next: ['/start', '/device', '/bring-in']
	},
	{
		topic: '/start',
		title: 'Start an assessment',
		opens: true,
		what: 'Asks for the name of the practice, and for a few details that go on the cover of the plan.',
		how: [
			'Only the name is needed. Fill in the rest later under “Practice details”.',
			'Nothing of it is sent anywhere.'
		],
		wrong: [
			'The ODS code is refused: it is one letter and five digits, like A12345. Leave it empty if you don’t have it to hand.'
		],
		next: ['/assessment']
	},
	{
		topic: '/assessment',
		title: 'Task list',
		what: 'Shows the sections, how far each is, and what is marked for review.',
		how: [
			'Take the sections in any order. “Go on where you stopped” leads to the first question without an answer.',
			'Questions for the PCN are counted apart: leave them to whoever runs the network.',
			'The results can be seen at any time, also with half the answers.'
		],
		wrong: [
			'“This assessment cannot be opened”: the address belongs to another device or browser. Go to the start page and open yours from the list.'
		],
		next: ['/assessment/section', '/assessment/results']
	},
	{
		topic: '/assessment/section',
		title: 'Answering a section',
		what: 'One section of questions. Each answer is saved as you give it.',
		how: [
			'Choose Yes, Partly, No or “Don’t know yet”. The last is an honest answer: it becomes something to find out.',
			'“Why we ask, and what good looks like” tells what the question is after. “Note and evidence” is for where the proof can be found.',
			'“Mark for review” puts a question aside for later; “Next marked” finds it again.',
			'The bar at the foot says whether everything is saved, and takes a change back.'
		],
		wrong: [
			'“Not saved”: the bar says why. Tap “Try again”, and stay on the page until it says “Saved”.',
			'A figure is refused: the line under the field says what is wanted. What is refused is not saved.',
			'Names or details of patients have no place here, not in notes either.'
		],
		next: ['/assessment', '/assessment/results']
	},
	{
		topic: '/assessment/details',
		title: 'Practice details',
		what: 'The name, codes, size and suppliers of the practice, as they stand on the plan’s cover.',
		how: [
			'Everything but the name is optional.',
			'The number of patients turns figures into rates per 1,000, so that months can be compared.'
		],
		wrong: [
			'Figures from published files are not found: they are looked up by the ODS code. Check it here.'
		],
		next: ['/assessment']
	},
	{
		topic: '/assessment/local',
		title: 'Local questions',
		what: 'Questions that your ICB or PCN asks beside the national ones.',
		how: [
			'They appear when a local scheme with questions has been loaded on this device.',
			'They are answered like all others, and are listed as sections of their own on the task list.'
		],
		wrong: [
			'“No local scheme with questions is loaded”: ask your ICB or PCN for its file, then load it under “Local schemes”.'
		],
		next: ['/local-schemes', '/assessment']
	},
	{
		topic: '/assessment/results',
		title: 'Results',
		what: 'Says for each component whether your answers meet it, and why.',
		how: [
			'Choose the year at the top. The same answers are judged by the rules of each year.',
			'“Least change needed” is the shortest way to “Met”. “Why, wording and sources” shows the answers it rests on.',
			'Readiness, at the foot, says how far each section has come. It is not a status and decides no payment.'
		],
		wrong: [
			'“Not known yet”: a question that decides has no answer, or the answer is “Don’t know yet”. Open it from “Why”.',
			'“Our reading, not the official wording”: compare it with your Network Contract DES before you rely on it for a payment.'
		],
		next: ['/assessment/what-if', '/assessment/plan', 'statuses']
	},
	{
		topic: '/assessment/what-if',
		title: 'What if',
		what: 'Try other answers and see what every year would make of them.',
		how: ['Change any answer. All years follow at once.', 'Nothing here is saved.'],
		wrong: [
			'What you tried is gone when you leave the page. Real changes are made in the sections.'
		],
		next: ['/assessment/section', '/assessment/plan']
	},
	{
		topic: '/assessment/plan',
		title: 'Plan',
		what: 'Turns each gap into an action. You choose which go in, who does them and by when.',
		how: [
			'Suggested actions stand ready; take in what you want, hide what you don’t, add your own.',
			'Give each an owner (a role is enough) and a date, then keep its state up to date.',
			'“Written parts” are the texts of the plan, such as how patients were involved, and the risks.'
		],
		wrong: [
			'An action is missing: its question has no answer yet, or the answer shows no gap.',
			'An action moved: lists are sorted by your choice of view. Nothing is lost; try “My order”.',
			'A gap has closed but its action is still there: what you worked on stays until you close it.'
		],
		next: ['/assessment/documents', '/assessment/progress']
	},
	{
		topic: '/assessment/progress',
		title: 'Progress',
		what: 'Compares today’s answers with a snapshot, so that you can show what has changed.',
		how: [
			'Take a snapshot when something is finished: a baseline, mid-year, year end.',
			'Choose two and read what changed in status, readiness, figures and answers.',
			'“Is it still true?” takes you through your old answers, one by one.'
		],
		wrong: [
			'You deleted the wrong snapshot: bring it back at once. Once you leave the page it is gone.'
		],
		next: ['/assessment/still-true', '/assessment/documents']
	},
	{
		topic: '/assessment/still-true',
		title: 'Is it still true?',
		what: 'Goes through the last answers and asks whether each still holds. Good for a new year or quarter.',
		how: [
			'First the old answers are frozen as a snapshot, then you confirm or change them one by one.',
			'Stop at any time. It goes on where you stopped.'
		],
		wrong: ['Confirmed by mistake: take it back with “Undo”, or change the answer in its section.'],
		next: ['/assessment/progress']
	},
	{
		topic: '/assessment/measures',
		title: 'Measures',
		what: 'Your figures (calls, online requests, appointments) month by month, beside national goals.',
		how: [
			'Figures come from your answers. “Change these figures” leads to the question.',
			'Always say which month a figure is for and where it comes from.'
		],
		wrong: [
			'National goals are for England. They are no pass mark for one practice.',
			'Suppliers count in different ways: don’t compare one practice’s figure with another’s as if they were the same.'
		],
		next: ['/assessment/measures/published']
	},
	{
		topic: '/assessment/measures/published',
		title: 'Figures from published files',
		what: 'Reads files that NHS England publishes, and proposes what they say of your practice.',
		how: [
			'Download the file from NHS England, then choose it here. It is read on this device.',
			'Each proposal stands beside what you have now. Nothing changes until you take it.'
		],
		wrong: [
			'“The practice code is missing”: add the ODS code under “Practice details”.',
			'A file is not recognised: its layout may have changed, or it is another month’s extract. Type the figures instead.'
		],
		next: ['/assessment/details', '/assessment/measures']
	},
	{
		topic: '/assessment/money',
		title: 'Money',
		what: 'The most that the whole PCN could get in a year, component by component.',
		how: [
			'Type the PCN’s adjusted population and its date. Take them from a payment statement.',
			'Every sum is rate times population, and “at most, if the commissioner accepts”.'
		],
		wrong: [
			'“No sum yet”: population or rate is missing; the page says which.',
			'It is never the practice’s own money, and nothing is payable today for a past year.'
		],
		next: ['/assessment/support', '/network/claim']
	},
	{
		topic: '/assessment/support',
		title: 'Support, and the case for it',
		what: 'Shows which national offers answer your gaps, and helps to write one sheet to ask for one.',
		how: [
			'What answers a gap of yours stands first.',
			'“Write the case” fills five parts from your answers: problem, solution, cost, proof and milestones. Change the words as you like.'
		],
		wrong: [
			'“Ended”: the offer’s last day is past. Ask your ICB whether it has help of the same kind.',
			'We know of no list of what each ICB offers today.'
		],
		next: ['/assessment/documents']
	},
	{
		topic: '/assessment/documents',
		title: 'Documents',
		what: 'Makes the plan as PDF, Word, Excel, web page or calendar, and a questionnaire on paper.',
		how: [
			'Choose the document, the format and the parts. “Preview” shows it first, where the format allows.',
			'“Draft” says where something is missing; “Final” leaves that out.',
			'Names and notes can be left out with a switch.'
		],
		wrong: [
			'The file is nowhere to be seen: look in the browser’s downloads. On an iPad that is the Files app.',
			'A name still stands in the text: only the owners’ field is left out. Read your own texts.'
		],
		next: ['/assessment/hand-over', '/assessment/type-in']
	},
	{
		topic: '/assessment/hand-over',
		title: 'Hand over',
		what: 'Makes the file that your PCN needs, or that takes your work to another device.',
		how: [
			'Choose how much goes in. The page lists what leaves this device and what stays.',
			'Save the file and send it by NHSmail, put it into a shared folder, or show QR codes to the other device’s camera.',
			'An encrypted file needs a passphrase. Tell it by another way than the file.'
		],
		wrong: [
			'A forgotten passphrase cannot be found again. Make the file anew.',
			'The codes do not scan: turn up the screen’s brightness, go slower, or send the file.',
			'You sent it and then changed answers: make a new file. It replaces the old one at the PCN, and nothing newer is lost.'
		],
		next: ['/bring-in', '/network/practices']
	},
	{
		topic: '/assessment/type-in',
		title: 'Type in from paper',
		what: 'For answers on the paper questionnaire: a code, a letter, Enter.',
		how: [
			'For example TEL-03 y. The letters are y, p, n and d; na needs a reason.',
			'Questions with more than a letter to type are listed with a link.'
		],
		wrong: ['A line is refused: the page says why. What was typed before it is saved.'],
		next: ['/assessment/documents', '/assessment/section']
	},
	{
		topic: '/assessment/spreadsheet',
		title: 'Answers from a spreadsheet',
		what: 'Takes answers from the Excel workbook that this app made.',
		how: [
			'Under “Documents”, make the plan as Excel and fill in its sheet “Fill in”.',
			'Save it as .xlsx and choose it here. You see every change before you take it.'
		],
		wrong: [
			'No sheet is found: the headings “Answer” and “Id (leave as it is)” must stay as they are, and the file must be .xlsx.',
			'A row is refused: the list says which and why. The others can be taken.'
		],
		next: ['/assessment/documents']
	}
];
