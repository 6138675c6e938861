CREATE TABLE "difference" (
	"run_id" text NOT NULL,
	"system_id" text NOT NULL,
	"system_number" text NOT NULL,
	"system_name" text NOT NULL,
	"version_label" text NOT NULL,
	"provider_id" text NOT NULL,
	"device_class" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"kinds" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	"before_receipt" text,
	"after_receipt" text,
	"found_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "difference_run_id_system_number_pk" PRIMARY KEY("run_id","system_number")
);
--> statement-breakpoint
CREATE TABLE "difference_kind" (
	"run_id" text NOT NULL,
	"kind" text NOT NULL,
	"system_number" text NOT NULL,
	CONSTRAINT "difference_kind_run_id_kind_system_number_pk" PRIMARY KEY("run_id","kind","system_number")
);
--> statement-breakpoint
CREATE TABLE "reevaluation" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"scenario" text,
	"day" text NOT NULL,
	"cause" text NOT NULL,
	"law_key" text NOT NULL,
	"law_versions" jsonb NOT NULL,
	"changed_on" text NOT NULL,
	"cursor" text NOT NULL,
	"evaluated" integer NOT NULL,
	"total" integer NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reevaluation_count" (
	"run_id" text NOT NULL,
	"name" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "reevaluation_count_run_id_name_pk" PRIMARY KEY("run_id","name")
);
--> statement-breakpoint
CREATE TABLE "standing" (
	"system_id" text PRIMARY KEY NOT NULL,
	"as_of" text NOT NULL,
	"body" jsonb NOT NULL,
	"receipt" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "difference_system" ON "difference" USING btree ("system_id","found_at");--> statement-breakpoint
CREATE INDEX "difference_provider" ON "difference" USING btree ("run_id","provider_id","system_number");--> statement-breakpoint
CREATE INDEX "difference_class" ON "difference" USING btree ("run_id","device_class","system_number");--> statement-breakpoint
CREATE INDEX "reevaluation_kind" ON "reevaluation" USING btree ("kind","day","id");