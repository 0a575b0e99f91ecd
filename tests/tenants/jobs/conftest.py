from tests.queues import queue

__all__ = ["queue"]
