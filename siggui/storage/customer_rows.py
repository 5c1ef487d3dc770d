"""Reads and writes customers, accounts and signatories."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, insert, select
from sqlalchemy.sql.elements import ColumnClause

from siggui.domain.customers import (
    Account,
    AccountHit,
    Customer,
    Signatory,
    name_words,
    number_key,
)
from siggui.storage.tables import accounts, customers, signatories
from siggui.storage.tables import name_words as words

MOST_HITS = 50
_FIELDS = (
    accounts.c.id,
    accounts.c.customer_id,
    accounts.c.number,
    customers.c.number.label("customer_number"),
    customers.c.name,
)


class CustomerRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_customer(self, customer: Customer) -> None:
        """Keep a customer; the caller made sure that the number is new."""
        self._connection.execute(
            insert(customers),
            {
                "id": customer.id,
                "number": customer.number,
                "number_key": number_key(customer.number),
                "name": customer.name,
            },
        )
        self._index(customer.id, customer.name)

    def add_account(self, account: Account) -> None:
        """Keep an account; the caller made sure that the number is new."""
        self._connection.execute(
            insert(accounts),
            {
                "id": account.id,
                "customer_id": account.customer_id,
                "number": account.number,
                "number_key": number_key(account.number),
            },
        )

    def add_signatory(self, signatory: Signatory, customer_id: str) -> None:
        """Keep a signatory, who is found by name together with the customer."""
        self._connection.execute(
            insert(signatories),
            {"id": signatory.id, "account_id": signatory.account_id, "name": signatory.name},
        )
        self._index(customer_id, signatory.name)

    def customer_numbered(self, number: str) -> Customer | None:
        """The customer with this number, however it is written."""
        row = self._connection.execute(
            select(customers).where(customers.c.number_key == number_key(number))
        ).one_or_none()
        return None if row is None else Customer(row.id, row.number, row.name)

    def customer(self, customer_id: str) -> Customer | None:
        """A customer by id."""
        row = self._connection.execute(
            select(customers).where(customers.c.id == customer_id)
        ).one_or_none()
        return None if row is None else Customer(row.id, row.number, row.name)

    def account_numbered(self, number: str) -> AccountHit | None:
        """The account with this number, however it is written."""
        row = self._connection.execute(
            _joined().where(accounts.c.number_key == number_key(number))
        ).one_or_none()
        return None if row is None else _hit(row)

    def account(self, account_id: str) -> AccountHit | None:
        """An account by its id."""
        row = self._connection.execute(_joined().where(accounts.c.id == account_id)).one_or_none()
        return None if row is None else _hit(row)

    def signatories_of(self, account_id: str) -> list[Signatory]:
        """Who signs for an account, by name."""
        found = self._connection.execute(
            select(signatories)
            .where(signatories.c.account_id == account_id)
            .order_by(signatories.c.name, signatories.c.id)
        )
        return [Signatory(row.id, row.account_id, row.name) for row in found]

    def signatory(self, signatory_id: str) -> Signatory | None:
        """A signatory by id."""
        row = self._connection.execute(
            select(signatories).where(signatories.c.id == signatory_id)
        ).one_or_none()
        return None if row is None else Signatory(row.id, row.account_id, row.name)

    def search(self, text: str) -> list[AccountHit]:
        """Accounts whose number begins like the text, then those of people with such names.

        Every word of the text has to begin a word of the customer's or of a signatory's name.

        Args:
            text: As typed; an empty one finds nothing.

        Returns:
            At most ``MOST_HITS``.
        """
        key = number_key(text)
        if not key:
            return []
        by_number = self._connection.execute(
            _joined()
            .where(_begins(accounts.c.number_key, key))
            .order_by(accounts.c.number_key)
            .limit(MOST_HITS)
        ).all()
        hits = {row.id: _hit(row) for row in by_number}
        if len(hits) < MOST_HITS:
            for hit in self._named(name_words(text)):
                hits.setdefault(hit.account.id, hit)
        return list(hits.values())[:MOST_HITS]

    def _named(self, wanted: tuple[str, ...]) -> list[AccountHit]:
        if not wanted:
            return []
        query = _joined()
        for word in wanted:
            query = query.where(
                customers.c.id.in_(select(words.c.customer_id).where(_begins(words.c.word, word)))
            )
        return [_hit(row) for row in self._connection.execute(query.limit(MOST_HITS))]

    def _index(self, customer_id: str, name: str) -> None:
        new = name_words(name)
        if not new:
            return
        # Two signatories of one customer often share a family name.
        known = (words.c.customer_id == customer_id) & words.c.word.in_(list(new))
        self._connection.execute(delete(words).where(known))
        self._connection.execute(
            insert(words), [{"word": word, "customer_id": customer_id} for word in new]
        )


def _joined() -> Select[Any]:
    return select(*_FIELDS).join(customers, customers.c.id == accounts.c.customer_id)


def _begins(column: ColumnClause[str], text: str) -> ColumnElement[bool]:
    """Uses the column's index, which ``LIKE`` does not everywhere."""
    return (column >= text) & (column < text + "\U0010ffff")


def _hit(row: Row[Any]) -> AccountHit:
    return AccountHit(
        Account(row.id, row.customer_id, row.number),
        Customer(row.customer_id, row.customer_number, row.name),
    )
