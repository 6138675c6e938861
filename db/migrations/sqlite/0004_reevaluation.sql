CREATE TABLE `difference` (
	`run_id` text NOT NULL,
	`system_id` text NOT NULL,
	`system_number` text NOT NULL,
	`system_name` text NOT NULL,
	`version_label` text NOT NULL,
	`provider_id` text NOT NULL,
	`device_class` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`kinds` text NOT NULL,
	`questions` text NOT NULL,
	`before_receipt` text,
	`after_receipt` text,
	`found_at` integer NOT NULL,
	PRIMARY KEY(`run_id`, `system_number`)
);
--> statement-breakpoint
CREATE INDEX `difference_system` ON `difference` (`system_id`,`found_at`);--> statement-breakpoint
CREATE INDEX `difference_provider` ON `difference` (`run_id`,`provider_id`,`system_number`);--> statement-breakpoint
CREATE INDEX `difference_class` ON `difference` (`run_id`,`device_class`,`system_number`);--> statement-breakpoint
CREATE TABLE `difference_kind` (
	`run_id` text NOT NULL,
	`kind` text NOT NULL,
	`system_number` text NOT NULL,
	PRIMARY KEY(`run_id`, `kind`, `system_number`)
);
--> statement-breakpoint
CREATE TABLE `reevaluation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`scenario` text,
	`day` text NOT NULL,
	`cause` text NOT NULL,
	`law_key` text NOT NULL,
	`law_versions` text NOT NULL,
	`changed_on` text NOT NULL,
	`cursor` text NOT NULL,
	`evaluated` integer NOT NULL,
	`total` integer NOT NULL,
	`started_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `reevaluation_kind` ON `reevaluation` (`kind`,`day`,`id`);--> statement-breakpoint
CREATE TABLE `reevaluation_count` (
	`run_id` text NOT NULL,
	`name` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`run_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `standing` (
	`system_id` text PRIMARY KEY NOT NULL,
	`as_of` text NOT NULL,
	`body` text NOT NULL,
	`receipt` text NOT NULL
);
