import type { HelpEntry } from './help-entry.ts';

/** The pages that belong to no role, and what crosses all pages. */
export const everyoneHelp: readonly HelpEntry[] = [
	{
		topic: '/device',
		title: 'This device: backup, restore, erase',
		opens: true,
		what: 'Everything you do is kept in this browser on this device. Here you back it up, restore it or erase it.',
		how: [
			'Save a backup at the end of each day’s work, and keep it where your practice keeps its files.',
			'Restoring first shows what it would change. Nothing is written before you say so.',
			'Erase everything before the device goes to somebody else.'
		],
		wrong: [
			'The browser’s data were cleared: restore the last backup. Without one there is no copy.',
			'The device is full: free some space, then try again. What is not saved is said on the page.',
			'A private window keeps nothing when it is closed. Use a normal one.'
		],
		next: ['shared-computer', 'install', '/bring-in']
	},
	{
		topic: '/bring-in',
		title: 'Bring in',
		opens: true,
		what: 'Takes in what Access Ready made on another device: files, QR codes, a pasted text, a backup.',
		how: [
			'Choose the files, drop them on the page, paste them, or scan codes with the camera.',
			'Then say where they go: to your own assessments or to a network.',
			'If an answer differs from yours, the later one stands and the page lists the difference.'
		],
		wrong: [
			'“Access Ready did not make this file”: it is something else. Ask for the file ending in .accessready.',
			'“Made by a newer version”: update the app here, then bring the file in again.',
			'It is locked: ask whoever sent it for the passphrase.'
		],
		next: ['/assessment/hand-over', '/network/practices']
	},
	{
		topic: '/local-schemes',
		title: 'Local schemes',
		opens: true,
		what: 'Adds what your ICB or PCN looks for itself: questions, criteria and its own reading of national ones.',
		how: [
			'Choose the file that your ICB or PCN sent. It becomes one more year to judge by.',
			'Each local reading can be switched off again.'
		],
		wrong: [
			'A file is refused: the page lists each mistake with its line. Send the list to whoever wrote the file.'
		],
		next: ['/assessment/results', '/assessment/local']
	},
	{
		topic: '/about',
		title: 'About, privacy and sources',
		opens: true,
		what: 'What this app is and is not, what happens to your data, and every document it rests on.',
		how: ['Each source leads to the document on its publisher’s site, which needs the internet.'],
		wrong: ['A document has moved: look for its title on the publisher’s site.'],
		next: ['/accessibility']
	},
	{
		topic: '/accessibility',
		title: 'Accessibility',
		opens: true,
		what: 'What was tested, with what, and what does not work yet for everyone.',
		how: ['Everything works with the keyboard alone, at 200% zoom and in high-contrast modes.'],
		wrong: ['Something is in your way: the page says how to tell us.'],
		next: ['/about']
	},
	{
		topic: '/help',
		title: 'Help',
		what: 'This page. “Help” at the foot of each page leads to the part about that page.',
		how: [
			'Type a word into the box at the top to see only what mentions it.',
			'It works without a network, as all the rest does.'
		],
		wrong: ['A word you look for is not here: try a shorter one, or clear the box.'],
		next: ['statuses']
	},
	{
		topic: 'statuses',
		title: 'What “met”, “not met” and “not known” mean',
		what: 'Status is for a criterion or component of one year. Readiness is something else: how far a section has come.',
		how: [
			'Met: every criterion that decides is met.',
			'Not met: at least one is answered No or Partly. Partly never counts as met.',
			'Not known yet: nothing is answered No or Partly, but something that decides is open.'
		],
		wrong: [
			'The same answers can be met in one year and not in another: the rules differ.',
			'Who pays decides in the end. The app shows what your answers say.'
		],
		next: ['/assessment/results']
	},
	{
		topic: 'shared-computer',
		title: 'On a shared computer',
		what: 'Whoever uses this browser under the same login sees what you typed. There is no account and no password.',
		how: [
			'Work under your own Windows login, or on a device that only you use.',
			'At the end save a backup to your own folder, then erase everything on the page “This device”.',
			'A backup or a file for handing over can be encrypted with a passphrase.'
		],
		wrong: [
			'Somebody clears the browser’s data, or IT resets the computer: only a backup brings it back.'
		],
		next: ['/device']
	},
	{
		topic: 'install',
		title: 'Put the app on your home screen',
		what: 'Installed, it opens like any other app, also without a network, and the browser is less likely to clear your work.',
		how: [
			'Chrome and Edge: choose “Install” in the browser’s menu or address bar.',
			'iPad and iPhone: tap Share, then “Add to Home Screen”.',
			'iPad and iPhone: save a backup first. The app on the Home Screen may begin empty; restore the backup there.'
		],
		wrong: [
			'Safari may delete what a site keeps after seven days on which you use Safari and not this site. An app on the Home Screen counts its own days.',
			'There is no “Install”: your IT department may have switched it off. The app works in a tab too.'
		],
		next: ['/device']
	},
	{
		topic: 'examples',
		title: 'Examples to look around',
		what: 'A practice, a network, a workshop and a system, all made up. Their names say so.',
		how: [
			'The start page has the practice. The pages “Networks”, “Workshops” and “Systems” have theirs.',
			'Change what you like. Nothing of it gets into your own work.',
			'Delete an example from its list, then remove it for good under the deleted ones.'
		],
		wrong: [
			'The example system brings networks with it: delete those from the list of networks.',
			'An example counts in your own system until its network is deleted, or unticked under “Settings”.'
		],
		next: ['/', '/network', '/workshop', '/system']
	}
];
