-- Words of register entries, newest first by rowid; folded text is stored, so no tokenizer option differs between engines.
CREATE VIRTUAL TABLE register_search USING fts5(words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
