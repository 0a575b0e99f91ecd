"""The connection to the schema `control`, shared by all tenants: the app's own login, no role, no search path."""

from typing import Any

from tortoise.backends.base.client import PoolConnectionWrapper

from tenants.core.transactions import TransactingClient


class ControlClient(TransactingClient):
    """Tortoise's client for models that name their schema; a statement alone needs no transaction of its own."""

    def acquire_connection(self) -> PoolConnectionWrapper[Any]:
        return PoolConnectionWrapper(self, self._pool_init_lock)


client_class = ControlClient
