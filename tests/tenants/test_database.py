import importlib
import pkgutil

import pytest
from tortoise.context import get_current_context
from tortoise.models import Model

import tenants
from scripts.embedded import Cluster
from tenants.database import MODEL_MODULES, connect, connected, direct_url
from tenants.registry.models import Tenant


def test_every_module_that_declares_a_model_is_listed() -> None:
    """A model left out has no table and no migration, and nothing else would say so."""
    declaring = set()
    for module in pkgutil.walk_packages(tenants.__path__, "tenants."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.name:
                if not value.Meta.__dict__.get("abstract", False):
                    declaring.add(module.name)
                assert name == value.__name__
    assert declaring == {module for modules in MODEL_MODULES.values() for module in modules}


async def test_a_server_that_does_not_answer_is_told_and_leaves_nothing_open() -> None:
    before = get_current_context()
    with pytest.raises(OSError, match="No such file"):
        async with connected(url="postgresql://somebody@/branchline?host=/nowhere"):
            pytest.fail("connected")
    assert get_current_context() is before


async def test_a_url_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid DSN"):
        async with connected(url="branchline"):
            pytest.fail("connected")


@pytest.mark.usefixtures("connected")
async def test_a_process_connects_once_and_knows_the_way_past_the_pooler(cluster: Cluster) -> None:
    assert direct_url() == cluster.app_url
    with pytest.raises(RuntimeError, match="already connected"):
        await connect(url=cluster.app_url)
    assert await Tenant.all().count() >= 0
