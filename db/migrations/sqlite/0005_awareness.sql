CREATE TABLE `awareness` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`knower` text NOT NULL,
	`about` text NOT NULL,
	`source` text NOT NULL,
	`moment` text NOT NULL,
	`moment_on` text NOT NULL,
	`known_by` text,
	`note` text,
	`organisation_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`version` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text
);
--> statement-breakpoint
CREATE INDEX `awareness_dossier` ON `awareness` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `awareness_choice` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`over` text NOT NULL,
	`reason` text NOT NULL,
	`organisation_id` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `awareness_choice_dossier` ON `awareness_choice` (`dossier_id`);--> statement-breakpoint
ALTER TABLE `deadline` ADD `steps` text;--> statement-breakpoint
ALTER TABLE `deadline` ADD `law_version` text;--> statement-breakpoint
ALTER TABLE `duty` ADD `open` text;--> statement-breakpoint
ALTER TABLE `incident` ADD `occurred_until` text;--> statement-breakpoint
ALTER TABLE `incident` ADD `gaps` text;