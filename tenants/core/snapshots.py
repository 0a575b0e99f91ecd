"""One snapshot for all that one request reads: first who is asking, then what they asked for."""

from contextvars import ContextVar
from types import TracebackType

from tenants.core.pool import Terms
from tenants.core.rights import Trust
from tenants.core.transactions import Place, TransactingClient, Transaction, Unit
from tenants.core.wire import WireConnection

_current: ContextVar["Snapshot | None"] = ContextVar("snapshot", default=None)


def snapshot_now() -> "Snapshot | None":
    """The snapshot of the request that the running task works for, if it has one."""
    return _current.get()


class Snapshot:
    """`async with` it: opened by the first reading inside, used by those that follow, over with the first that fails.

    `may_trust` says that the request may begin with what is remembered of its caller, and `trust` what it then relies
    on: each unit asks for it until the database has said that it holds.
    """

    __slots__ = ("_token", "may_trust", "transaction", "trust")

    def __init__(self, *, may_trust: bool = False) -> None:
        self.transaction: Transaction | None = None
        self.may_trust = may_trust
        self.trust: Trust | None = None

    async def __aenter__(self) -> "Snapshot":
        self._token = _current.set(self)
        return self

    async def __aexit__(self, kind: object, error: object, trace: object) -> None:
        _current.reset(self._token)
        await self.end()

    def check(self, transaction: Transaction) -> None:
        """Has a transaction that begins ask whether what the request relies on holds."""
        if self.trust is not None and not self.trust.holds:
            transaction.trust(self.trust)

    def passed_on(self, terms: Terms) -> WireConnection | None:
        """The connection, for what the same tenant does next; none while another task uses it."""
        known = self.transaction
        if known is None or known.terms.tenant != terms.tenant:
            return None
        connection = known.hand_over()
        if connection is not None:
            self.transaction = None
        return connection

    async def end(self) -> None:
        """Gives the connection back; a reading that joins later opens another."""
        open_, self.transaction = self.transaction, None
        if open_ is not None:
            await open_.leave()


class Joined(Unit):
    """`async with` a reading in the request's snapshot, which stays open when it ends well."""

    def __init__(self, client: TransactingClient, snapshot: Snapshot) -> None:
        self.connection_name = client.connection_name
        self._client = client
        self._terms = client.terms(read_only=True)
        self._snapshot = snapshot

    async def __aenter__(self) -> Transaction:
        known = self._snapshot.transaction
        if known is None or known.terms != self._terms or known.over:
            await self._snapshot.end()
            known = Transaction(self._client, self._terms)
            await known.begin()
            self._snapshot.transaction = known
        self.transaction = known
        self.place = Place(self.connection_name, self.transaction)
        return self.transaction

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.place.leave()
        if kind is not None or self.transaction.over:
            await self._snapshot.end()


class After(Unit):
    """`async with` a change, begun when the request's snapshot is over; on its connection where that can be."""

    def __init__(self, client: TransactingClient, snapshot: Snapshot) -> None:
        super().__init__(client, client.terms(read_only=False))
        self._snapshot = snapshot

    async def __aenter__(self) -> Transaction:
        connection = self._snapshot.passed_on(self.transaction.terms)
        if connection is None:
            await self._snapshot.end()
        else:
            self.transaction.take_over(connection)
        return await super().__aenter__()
