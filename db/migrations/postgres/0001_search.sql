-- Words of register entries; folded text is stored, so no text search configuration differs between engines.
CREATE TABLE register_search (seq bigint PRIMARY KEY, words tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX register_search_words ON register_search USING gin (words);
