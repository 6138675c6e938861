CREATE TABLE "mandate" (
	"id" text PRIMARY KEY NOT NULL,
	"provider_id" text NOT NULL,
	"representative_id" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text
);
--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_provider_id_organisation_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_representative_id_organisation_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mandate_provider" ON "mandate" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "mandate_representative" ON "mandate" USING btree ("representative_id");