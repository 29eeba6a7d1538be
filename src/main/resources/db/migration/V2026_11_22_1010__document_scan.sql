-- What the virus scanner said of a file, and when it was last asked: files are kept while it is down, and scanned later.
alter table document
  add column scanned_at datetime(6) null,
  add column scan_tried_at datetime(6) null,
  add column infection varchar(200) null,
  add key document_to_scan (scanned_at, scan_tried_at);
