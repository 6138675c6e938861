CREATE TABLE `final_report` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`root_cause` text NOT NULL,
	`actions` text NOT NULL,
	`problem_code` text NOT NULL,
	`conclusion_code` text NOT NULL,
	`submitted_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `final_report_dossier` ON `final_report` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `term` (
	`list` text NOT NULL,
	`code` text NOT NULL,
	`parent` text,
	`label` text NOT NULL,
	`definition` text,
	`selectable` integer NOT NULL,
	`release` text NOT NULL,
	PRIMARY KEY(`list`, `code`)
);
