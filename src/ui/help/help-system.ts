import type { HelpEntry } from './help-entry.ts';

/** The pages of a facilitator: the workshop, then the system. */
export const systemHelp: readonly HelpEntry[] = [
	{
		topic: '/workshop',
		title: 'Workshops on this device',
		opens: true,
		what: 'Lists your workshops. Start one with its name, or look around with an example.',
		how: [
			'“Look around with an example workshop” adds made-up practices. Delete it when you have seen enough.',
			'What is under way opens where it stopped.'
		],
		wrong: [
			'Removing a workshop for good takes the files that were handed in with it. The practices keep their own.'
		],
		next: ['/workshop/prepare']
	},
	{
		topic: '/workshop/prepare',
		title: 'Prepare',
		what: 'Choose what the room talks about, in which order and for how long, and who is invited.',
		how: [
			'Take in a few sections rather than all. The planned minutes are added up at the top.',
			'In each section, choose which questions are shown one at a time.'
		],
		wrong: ['The order can still be changed while the workshop runs.'],
		next: ['/workshop/collect', '/workshop/run']
	},
	{
		topic: '/workshop/collect',
		title: 'Collect',
		what: 'Takes in what practices hand in: files, QR codes, pasted texts, or a show of hands.',
		how: [
			'Each practice chooses “Hand over” on its own device.',
			'A shared folder is watched from here while the page is open.'
		],
		wrong: [
			'There is no network in the room: QR codes need none. Hands can be counted without any device.',
			'A file comes late: it is still taken in, also after the workshop.'
		],
		next: ['/workshop/run', '/bring-in']
	},
	{
		topic: '/workshop/run',
		title: 'Run',
		what: 'The projector: one question at a time, with what the room has answered.',
		how: [
			'Page keys or a presenter go on and back. “Keys” lists all of them.',
			'“Blank” darkens the screen, “Park a thought” and “Commitment” write down what comes up.'
		],
		wrong: [
			'The battery ends or the window closes: open the workshop again and go on where it stopped.',
			'Names show: hide them on the page “Collect” before you switch on the projector.'
		],
		next: ['/workshop/close']
	},
	{
		topic: '/workshop/close',
		title: 'Close',
		what: 'Look over what came of it, and give each practice its promises to take home.',
		how: [
			'Tick what is settled on the parking list.',
			'Save the sheets and files for the practices. They bring the file into their own plan.'
		],
		wrong: ['Nothing here is final. A closed workshop can be changed, and late files come in.'],
		next: ['/system', '/workshop']
	},
	{
		topic: '/system',
		title: 'Systems on this device',
		opens: true,
		what: 'Lists the systems (ICBs) you look after. Networks on this device belong to one at once.',
		how: [
			'“Look around with an example system” adds made-up networks. Delete them when you have seen enough.'
		],
		wrong: ['Removing a system for good leaves its networks and their files where they are.'],
		next: ['/system/overview', '/bring-in']
	},
	{
		topic: '/system/overview',
		title: 'Overview',
		what: 'How many practices and networks meet each component, and how old their files are.',
		how: ['Narrow it to one network under “Look at”.', 'Choose the year at the top.'],
		wrong: [
			'“Counting…” takes a while with thousands of files. You may go on working meanwhile.',
			'Practices without a file are counted as not known, never as not met.'
		],
		next: ['/system/gaps', '/system/board', 'statuses']
	},
	{
		topic: '/system/sections',
		title: 'Sections',
		what: 'Readiness by section for each network: where help is wanted most.',
		how: ['Each figure says how many practices it rests on.'],
		wrong: ['Readiness is no status: it says nothing of what may be declared.'],
		next: ['/system/gaps']
	},
	{
		topic: '/system/gaps',
		title: 'Gaps and support',
		what: 'What practices lack most often, and which help they asked for.',
		how: ['Use it to plan training and funding for many practices at once.'],
		wrong: ['A practice that said nothing about support is not counted as wanting none.'],
		next: ['/system/board']
	},
	{
		topic: '/system/checklist',
		title: 'Checklist',
		what: 'What was asked of ICBs in 2023 and 2024, with your own notes on how far each is.',
		how: ['Note status, date and owner of each item. Counts from the files stand beside it.'],
		wrong: ['Most dates in the documents are past: they are shown as they stand there.'],
		next: ['/system/board']
	},
	{
		topic: '/system/board',
		title: 'Board report',
		what: 'Puts counts, funding and your texts together to a report for the public board.',
		how: [
			'Type what no practice’s file holds: funding streams, counts, texts.',
			'Preview it, then make it as PDF, Word or web page.'
		],
		wrong: [
			'“No part on claims”: nothing is claimed in the year you judge by. Choose a CAIP year.'
		],
		next: ['/system/data']
	},
	{
		topic: '/system/data',
		title: 'Data out',
		what: 'All answers as one table, for Excel or Power BI.',
		how: [
			'Choose how practices are called: by aliases, by codes or by names.',
			'Leave the practices’ own texts out unless you need them.'
		],
		wrong: [
			'In a network of few practices an alias may be guessed. Think of who reads the file.',
			'Once you have sent it, this app cannot call it back.'
		],
		next: ['/system/settings']
	},
	{
		topic: '/system/settings',
		title: 'Settings',
		what: 'The name and code of the system, and which networks belong to it.',
		how: ['Untick a network to leave it uncounted. It stays on the device.'],
		wrong: [
			'A network is counted that is not yours, an example perhaps: every network on this device belongs to the system until you untick it.'
		],
		next: ['/system/overview']
	}
];
