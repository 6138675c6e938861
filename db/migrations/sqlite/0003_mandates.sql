CREATE TABLE `mandate` (
	`id` text PRIMARY KEY NOT NULL,
	`provider_id` text NOT NULL,
	`representative_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`provider_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mandate_provider` ON `mandate` (`provider_id`);--> statement-breakpoint
CREATE INDEX `mandate_representative` ON `mandate` (`representative_id`);