CREATE TABLE "awareness" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"knower" text NOT NULL,
	"about" text NOT NULL,
	"source" text NOT NULL,
	"moment" text NOT NULL,
	"moment_on" text NOT NULL,
	"known_by" text,
	"note" text,
	"organisation_id" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "awareness_choice" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"candidate_id" text NOT NULL,
	"over" jsonb NOT NULL,
	"reason" text NOT NULL,
	"organisation_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deadline" ADD COLUMN "steps" jsonb;--> statement-breakpoint
ALTER TABLE "deadline" ADD COLUMN "law_version" text;--> statement-breakpoint
ALTER TABLE "duty" ADD COLUMN "open" jsonb;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "occurred_until" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "gaps" jsonb;--> statement-breakpoint
CREATE INDEX "awareness_dossier" ON "awareness" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "awareness_choice_dossier" ON "awareness_choice" USING btree ("dossier_id");