"""Ids of what a file refers to, asked for by the chain's own codes and numbers."""

from collections.abc import Iterable, Mapping
from typing import Any

from scripts.hq.api import Api

VALUES_A_CALL = 200
_BRANCHES = """
query Branches($keys: [String!]!) {
  branches(where: {code: {in: $keys}}, first: 250) { nodes { id code level } }
}
"""
_STAFF = """
query Staff($keys: [String!]!) {
  staffMembers(where: {number: {in: $keys}}, first: 250) { nodes { id number name state } }
}
"""
_CUSTOMERS = """
query Customers($own: [CustomFieldFilter!]!) {
  customers(where: {customFields: $own}, first: 250) { nodes { id customFields } }
}
"""


def branches(api: Api, codes: Iterable[str | None]) -> dict[str, Mapping[str, Any]]:
    """The branches with these codes, by code."""
    return {
        node["code"]: node
        for keys in _batches(codes)
        for node in api.ask(_BRANCHES, keys=keys).data["branches"]["nodes"]
    }


def staff(api: Api, numbers: Iterable[str | None]) -> dict[str, Mapping[str, Any]]:
    """The staff with these employee numbers, by number."""
    return {
        node["number"]: node
        for keys in _batches(numbers)
        for node in api.ask(_STAFF, keys=keys).data["staffMembers"]["nodes"]
    }


def customers(api: Api, keys: Iterable[str], *, field: str) -> dict[str, Mapping[str, Any]]:
    """The customers with these values in one of the tenant's own fields, by value."""
    found: dict[str, Mapping[str, Any]] = {}
    for batch in _batches(keys):
        own = [{"key": field, "in": batch}]
        for node in api.ask(_CUSTOMERS, own=own).data["customers"]["nodes"]:
            found.setdefault(node["customFields"][field], node)
    return found


def _batches(values: Iterable[str | None]) -> list[list[str]]:
    wanted = sorted({value for value in values if value})
    return [wanted[start : start + VALUES_A_CALL] for start in range(0, len(wanted), VALUES_A_CALL)]
