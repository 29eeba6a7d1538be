package id.kipp.laws.examples.submission;

import jakarta.transaction.Transactional;

/** Transactional as a whole, so that nobody sees which deeds are one. */
@Transactional
class TransactionalWholeService {}
