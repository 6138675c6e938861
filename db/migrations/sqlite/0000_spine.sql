CREATE TABLE `attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `demo_account` (
	`user_id` text PRIMARY KEY NOT NULL,
	`password` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `password` (
	`user_id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`user_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`user_id`, `code_hash`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `second_factor` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` integer,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`device` text NOT NULL,
	`second_factor_at` integer,
	`organisation_id` text,
	`role` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `setup_token` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`active` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `application` (
	`id` text PRIMARY KEY NOT NULL,
	`system_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`body_id` text NOT NULL,
	`regulation` text NOT NULL,
	`device_class` text NOT NULL,
	`procedure` text NOT NULL,
	`required_codes` text NOT NULL,
	`basic_udi_di` text,
	`earlier_applications` text NOT NULL,
	`own_term_days` integer,
	`contracted_on` text
);
--> statement-breakpoint
CREATE INDEX `application_system` ON `application` (`system_id`);--> statement-breakpoint
CREATE INDEX `application_body` ON `application` (`body_id`);--> statement-breakpoint
CREATE INDEX `application_provider` ON `application` (`provider_id`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`user_id` text NOT NULL,
	`task` text NOT NULL,
	`since` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `assignment_dossier` ON `assignment` (`dossier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_once` ON `assignment` (`dossier_id`,`user_id`,`task`);--> statement-breakpoint
CREATE TABLE `certificate` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`application_id` text NOT NULL,
	`system_id` text NOT NULL,
	`body_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`type` text NOT NULL,
	`device_class` text NOT NULL,
	`issued_on` text NOT NULL,
	`valid_until` text NOT NULL,
	`conditions` text,
	`status` text NOT NULL,
	`status_on` text NOT NULL,
	`status_reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_number` ON `certificate` (`body_id`,`number`);--> statement-breakpoint
CREATE INDEX `certificate_system` ON `certificate` (`system_id`);--> statement-breakpoint
CREATE INDEX `certificate_body` ON `certificate` (`body_id`,`valid_until`,`id`);--> statement-breakpoint
CREATE TABLE `deficiency` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`number` integer NOT NULL,
	`stage` text NOT NULL,
	`requirement` text NOT NULL,
	`question` text NOT NULL,
	`prevents_issue` integer NOT NULL,
	`answer` text,
	`status` text NOT NULL,
	`asked_on` text NOT NULL,
	`answered_on` text
);
--> statement-breakpoint
CREATE INDEX `deficiency_dossier` ON `deficiency` (`dossier_id`,`number`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`stage` text NOT NULL,
	`conclusion` text NOT NULL,
	`written_by` text NOT NULL,
	`written_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `report_dossier` ON `report` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `deadline` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text,
	`capacity` text,
	`status` text NOT NULL,
	`started_on` text NOT NULL,
	`nominal_on` text NOT NULL,
	`target_on` text NOT NULL,
	`due_on` text NOT NULL,
	`due_at` text NOT NULL,
	`length_days` integer,
	`trigger` text NOT NULL,
	`rule` text NOT NULL,
	`law_status` text NOT NULL,
	`citations` text NOT NULL,
	`explanation` text NOT NULL,
	`moved` text NOT NULL,
	`stops` text NOT NULL,
	`history` text NOT NULL,
	`opened_version` integer NOT NULL,
	`closed_version` integer,
	`closed_on` text,
	`passed_at` integer
);
--> statement-breakpoint
CREATE INDEX `deadline_open` ON `deadline` (`status`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `deadline_organisation` ON `deadline` (`organisation_id`,`status`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `deadline_dossier` ON `deadline` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`rule` text NOT NULL,
	`law_version` text NOT NULL,
	`governing_day` text NOT NULL,
	`facts` text NOT NULL,
	`answer` text NOT NULL,
	`citations` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decision_dossier` ON `decision` (`dossier_id`,`version`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dossier_id` text NOT NULL,
	`subject` text NOT NULL,
	`version` integer NOT NULL,
	`command` text NOT NULL,
	`command_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`organisation_id` text,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_subject_version` ON `audit_event` (`subject`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_command` ON `audit_event` (`command_id`,`subject`);--> statement-breakpoint
CREATE INDEX `audit_dossier` ON `audit_event` (`dossier_id`,`seq`);--> statement-breakpoint
CREATE TABLE `counter` (
	`series` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dossier` (
	`id` text PRIMARY KEY NOT NULL,
	`workflow` text NOT NULL,
	`reference` text NOT NULL,
	`title` text NOT NULL,
	`organisation_id` text,
	`state` text NOT NULL,
	`context` text NOT NULL,
	`version` integer NOT NULL,
	`audit_hash` text NOT NULL,
	`turn` text,
	`opened_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_reference` ON `dossier` (`workflow`,`reference`);--> statement-breakpoint
CREATE INDEX `dossier_changed` ON `dossier` (`workflow`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `dossier_state` ON `dossier` (`workflow`,`state`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `dossier_organisation` ON `dossier` (`organisation_id`,`workflow`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`dossier_id` text NOT NULL,
	`message` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer
);
--> statement-breakpoint
CREATE INDEX `notice_organisation` ON `notice` (`organisation_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`dossier_id` text NOT NULL,
	`payload` text NOT NULL,
	`due_at` integer NOT NULL,
	`claimed_at` integer,
	`delivered_at` integer,
	`attempts` integer NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`delivered_at`,`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `party` (
	`dossier_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`capacity` text NOT NULL,
	PRIMARY KEY(`dossier_id`, `organisation_id`, `capacity`)
);
--> statement-breakpoint
CREATE INDEX `party_organisation` ON `party` (`organisation_id`,`capacity`);--> statement-breakpoint
CREATE TABLE `seal` (
	`day` text PRIMARY KEY NOT NULL,
	`rows` integer NOT NULL,
	`last_seq` integer NOT NULL,
	`root` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `section` (
	`dossier_id` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`audit_hash` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`dossier_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `tally` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `duty` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`name` text NOT NULL,
	`capacity` text NOT NULL,
	`organisation_id` text,
	`addressee` text NOT NULL,
	`outcome` text NOT NULL,
	`basis` text NOT NULL,
	`why` text NOT NULL,
	`law_status` text NOT NULL,
	`deadline_id` text,
	`filed_on` text,
	`filed_text` text
);
--> statement-breakpoint
CREATE INDEX `duty_dossier` ON `duty` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`system_id` text NOT NULL,
	`deployment_id` text,
	`site_id` text,
	`provider_id` text NOT NULL,
	`reporter_id` text NOT NULL,
	`deployer_id` text,
	`occurred_on` text NOT NULL,
	`narrative` text NOT NULL,
	`facts` text NOT NULL,
	`own_reference` text
);
--> statement-breakpoint
CREATE INDEX `incident_system` ON `incident` (`system_id`);--> statement-breakpoint
CREATE INDEX `incident_provider` ON `incident` (`provider_id`);--> statement-breakpoint
CREATE INDEX `incident_deployer` ON `incident` (`deployer_id`);--> statement-breakpoint
CREATE TABLE `incident_fact` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`facts` text NOT NULL,
	`note` text NOT NULL,
	`known_on` text NOT NULL,
	`told_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `incident_fact_dossier` ON `incident_fact` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `information_request` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`question` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`answer` text,
	`answered_on` text,
	`withdrawn_on` text
);
--> statement-breakpoint
CREATE INDEX `information_request_dossier` ON `information_request` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `triage` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`severity` text NOT NULL,
	`factors` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `triage_dossier` ON `triage` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `designation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`regulation` text NOT NULL,
	`code` text NOT NULL,
	`conditions` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `designation_organisation` ON `designation` (`organisation_id`,`regulation`,`code`);--> statement-breakpoint
CREATE TABLE `identifier` (
	`organisation_id` text NOT NULL,
	`type` text NOT NULL,
	`value` text NOT NULL,
	`checked_on` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `type`, `value`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identifier_value` ON `identifier` (`type`,`value`);--> statement-breakpoint
CREATE TABLE `membership` (
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`user_id`, `organisation_id`, `role`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_organisation` ON `membership` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`place` text NOT NULL,
	`address` text NOT NULL,
	`website` text,
	`sector` text,
	`demonstration` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `organisation_kind` ON `organisation` (`kind`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`establishment_number` text NOT NULL,
	`place` text NOT NULL,
	`province` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `site_organisation` ON `site` (`organisation_id`,`name`);--> statement-breakpoint
CREATE TABLE `deployment` (
	`id` text PRIMARY KEY NOT NULL,
	`system_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`site_id` text NOT NULL,
	`department` text NOT NULL,
	`started_on` text NOT NULL,
	`ended_on` text,
	`oversight` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deployment_system` ON `deployment` (`system_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `deployment_organisation` ON `deployment` (`organisation_id`,`id`);--> statement-breakpoint
CREATE TABLE `product_family` (
	`id` text PRIMARY KEY NOT NULL,
	`provider_id` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_name` ON `product_family` (`provider_id`,`name`);--> statement-breakpoint
CREATE TABLE `register_entry` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dossier_id` text NOT NULL,
	`number` text NOT NULL,
	`name` text NOT NULL,
	`version_label` text NOT NULL,
	`provider_id` text NOT NULL,
	`provider_name` text NOT NULL,
	`purpose` text NOT NULL,
	`status` text NOT NULL,
	`device_class` text NOT NULL,
	`findings` text NOT NULL,
	`use_area` text NOT NULL,
	`sites` integer NOT NULL,
	`demonstration` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_dossier` ON `register_entry` (`dossier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `register_number` ON `register_entry` (`number`);--> statement-breakpoint
CREATE INDEX `register_name` ON `register_entry` (`name`,`seq`);--> statement-breakpoint
CREATE TABLE `register_facet` (
	`facet` text NOT NULL,
	`value` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`facet`, `value`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `register_facet_seq` ON `register_facet` (`seq`);--> statement-breakpoint
CREATE TABLE `system` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`family_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`name` text NOT NULL,
	`version_label` text NOT NULL,
	`sections` text NOT NULL,
	`facts` text NOT NULL,
	`classification` text NOT NULL,
	`declared_class` text,
	`submitted_on` text NOT NULL,
	`registered_on` text,
	FOREIGN KEY (`family_id`) REFERENCES `product_family`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `system_number` ON `system` (`number`);--> statement-breakpoint
CREATE INDEX `system_family` ON `system` (`family_id`);--> statement-breakpoint
CREATE INDEX `system_provider` ON `system` (`provider_id`);