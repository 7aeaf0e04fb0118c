import type { HelpEntry } from './help-entry.ts';

/** The pages of a network, in the order in which they are used. */
export const networkHelp: readonly HelpEntry[] = [
	{
		topic: '/network',
		title: 'Networks on this device',
		opens: true,
		what: 'Lists the networks you look after. Start one with its name, or look around with an example.',
		how: [
			'“Look around with an example network” adds six made-up practices. Delete it when you have seen enough.',
			'A deleted network can be brought back until you remove it for good.'
		],
		wrong: [
			'Removing a network for good takes the files it received with it. The practices keep their own.'
		],
		next: ['/network/practices', '/bring-in']
	},
	{
		topic: '/network/practices',
		title: 'Practices',
		what: 'Says whose file is here, whose is missing and whose is old.',
		how: [
			'Add the practices by name, by a pasted list or from the official membership file.',
			'Bring in their files as they come. A practice whose file comes is added by itself.',
			'A shared folder can be watched: new files come in while the page is open.'
		],
		wrong: [
			'One practice stands there twice, under two names: open one and say that it is the same as the other.',
			'A file cannot be read: it is kept and listed. Ask the practice for a new one.'
		],
		next: ['/network/status', '/bring-in']
	},
	{
		topic: '/network/status',
		title: 'Status',
		what: 'Which components each practice meets, side by side. The network meets one only when every practice does.',
		how: [
			'Tap a status to see the answers it rests on.',
			'“Hide the names of practices”, at the foot, puts aliases in their place for a meeting.'
		],
		wrong: [
			'“Not known” for a practice: its file is missing, left the answer out, or nobody has answered yet.',
			'Practices stand in the order of their names. They are never ranked.'
		],
		next: ['/network/gaps', '/network/claim', 'statuses']
	},
	{
		topic: '/network/gaps',
		title: 'Gaps',
		what: 'What the practices have in common: where help for all of them pays.',
		how: [
			'What most practices lack stands first.',
			'“Worth doing once for all” lists actions that several practices have open.'
		],
		wrong: ['Practices without a file are not counted; the page says how many those are.'],
		next: ['/network/documents']
	},
	{
		topic: '/network/measures',
		title: 'Measures',
		what: 'The latest figure of each practice, with its month and where it comes from.',
		how: ['Use it to ask one another questions.'],
		wrong: [
			'Months and suppliers differ, so nothing is added up or averaged.',
			'A wide table scrolls sideways in its own box.'
		],
		next: ['/network/gaps']
	},
	{
		topic: '/network/claim',
		title: 'Claim',
		what: 'What the network may declare for a year, what blocks it, and the shortest way there.',
		how: [
			'Choose the year at the top. For each component write down what was decided, and when.',
			'A network may choose not to claim. That is a decision like any other.'
		],
		wrong: [
			'Under “Contract duties” nothing is declared or paid: choose a CAIP year.',
			'This page does not send anything. The declaration is made to the commissioner, as your DES says.'
		],
		next: ['/network/documents']
	},
	{
		topic: '/network/documents',
		title: 'Documents',
		what: 'Makes the declaration sheet, the evidence index and the network’s plan.',
		how: [
			'Choose the document, the format and the parts; then preview or download it.',
			'A draft says where something is missing.'
		],
		wrong: [
			'“The file of a practice is missing”: the document says so too. Bring it in and make it again.'
		],
		next: ['/network/hand-over']
	},
	{
		topic: '/network/hand-over',
		title: 'Hand over',
		what: 'Makes one file for the ICB, with the network and its practices.',
		how: [
			'A practice’s answers go on only where the practice agreed to it.',
			'For the others only the status of each component goes on.'
		],
		wrong: [
			'A practice wants to change what goes on: ask it for a new file, made with the other choice.'
		],
		next: ['/system/overview']
	}
];
