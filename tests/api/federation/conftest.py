from tests.tenants.identity.world import pair

__all__ = ["pair"]
