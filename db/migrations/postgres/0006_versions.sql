CREATE TABLE "deployment_version" (
	"id" text PRIMARY KEY NOT NULL,
	"deployment_id" text NOT NULL,
	"system_id" text NOT NULL,
	"started_on" text NOT NULL,
	"ended_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_change" (
	"to_id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"kind" text NOT NULL,
	"receipt_id" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "deployment_version_deployment" ON "deployment_version" USING btree ("deployment_id","started_on");--> statement-breakpoint
CREATE INDEX "deployment_version_system" ON "deployment_version" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "version_change_from" ON "version_change" USING btree ("from_id");