"""What a leaver was responsible for, given to somebody else: their customers and their open complaints."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.hq import lookups
from scripts.hq.api import Api, request_key
from scripts.hq.failures import ApiError, Usage
from scripts.hq.outcomes import Outcome, Report, Status, refused

PAGE = 200
TRIES = 3
_CUSTOMERS = """
query Held($id: ID!, $first: Int!, $after: String) {
  held: customers(where: {managerId: {eq: $id}}, first: $first, after: $after) {
    nodes { id version number label: name } pageInfo { hasNextPage endCursor }
  }
}
"""
_COMPLAINTS = """
query Held($id: ID!, $first: Int!, $after: String) {
  held: complaints(where: {handlerId: {eq: $id}, endedAt: {isNull: true}}, first: $first, after: $after) {
    nodes { id version number label: subject } pageInfo { hasNextPage endCursor }
  }
}
"""
_HAND_OVER = """
mutation Give($input: HandOverCustomerInput!, $dryRun: Boolean!) {
  given: handOverCustomer(input: $input, dryRun: $dryRun) { userErrors { code message field } }
}
"""
_REASSIGN = """
mutation Give($input: ReassignComplaintInput!, $dryRun: Boolean!) {
  given: reassignComplaint(input: $input, dryRun: $dryRun) { userErrors { code message field } }
}
"""
_CUSTOMER = "query Now($id: ID!) { now: customer(id: $id) { version holder: manager { id } } }"
_COMPLAINT = "query Now($id: ID!) { now: complaint(id: $id) { version holder: handler { id } } }"


@dataclass(frozen=True, slots=True)
class Held:
    """A kind of record that somebody is responsible for: how to list, look at and give one away."""

    name: str
    listing: str
    single: str
    giving: str
    subject: str
    receiver: str


HELD = (
    Held("customer", _CUSTOMERS, _CUSTOMER, _HAND_OVER, "customerId", "receiverId"),
    Held("complaint", _COMPLAINTS, _COMPLAINT, _REASSIGN, "complaintId", "handlerId"),
)


@dataclass
class Reassignment:
    """One leaver's records on their way to one receiver."""

    api: Api
    report: Report
    progress: Callable[[int, int], None]
    reason: str | None = None

    def run(self, *, leaver: str, receiver: str) -> None:
        """Both by employee number. Begun again it goes on with what is left. Raises `Usage` for unknown numbers."""
        found = lookups.staff(self.api, (leaver, receiver))
        for number in (leaver, receiver):
            if number not in found:
                raise Usage(f"there is nobody with the number {number}, or this credential does not see them")
        giver, taker = found[leaver], found[receiver]
        self.report.facts |= {"from": f"{leaver} {giver['name']}", "to": f"{receiver} {taker['name']}"}
        reason = self.reason or f"{giver['name']} ({leaver}) → {taker['name']} ({receiver})"
        records = [(held, record) for held in HELD for record in self._records(held, giver["id"])]
        for done, (held, record) in enumerate(records, start=1):
            self.report.outcomes.append(self._given(held, record, giver["id"], taker["id"], reason))
            self.progress(done, len(records))
        self.report.complete = True

    def _records(self, held: Held, holder: str) -> Iterator[Mapping[str, Any]]:
        after = None
        while True:
            page = self.api.ask(held.listing, id=holder, first=PAGE, after=after).data["held"]
            yield from page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def _given(self, held: Held, record: Mapping[str, Any], giver: str, taker: str, reason: str) -> Outcome:
        """Somebody may have changed it since it was listed: then it is looked at again, and left if it is elsewhere."""
        key = f"{held.name} {record['number']} {record['label']}"
        version = record["version"]
        for _ in range(TRIES):
            asked = {held.subject: record["id"], "expectedVersion": version, held.receiver: taker, "reason": reason}
            try:
                errors = self._asked(held, asked)
            except ApiError as error:
                # This one cannot be seen any more, or is not this caller's to give; the others may be.
                if error.code not in {"NOT_FOUND", "FORBIDDEN"}:
                    raise
                return refused(line=None, key=key, code=error.code, message=error.message)
            if not errors:
                return Outcome(None, key, Status.MOVED, id=record["id"])
            if errors[0]["code"] != "STALE_VERSION":
                break
            now = self.api.ask(held.single, id=record["id"]).data["now"]
            if now is None or now["holder"]["id"] != giver:
                return Outcome(None, key, Status.UNCHANGED, id=record["id"], message="somebody else has it by now")
            version = now["version"]
        field = ".".join(errors[0]["field"] or ()) or None
        return refused(line=None, key=key, code=errors[0]["code"], message=errors[0]["message"], field=field)

    def _asked(self, held: Held, asked: Mapping[str, Any]) -> list[dict[str, Any]]:
        dry = self.report.dry_run
        key = None if dry else request_key(held.giving, *map(str, asked.values()))
        answer = self.api.ask(held.giving, idempotency_key=key, input=asked, dryRun=dry)
        errors: list[dict[str, Any]] = answer.data["given"]["userErrors"]
        if errors and answer.replayed:
            # Refused in an earlier run; today it may be taken.
            return list(self.api.ask(held.giving, input=asked, dryRun=dry).data["given"]["userErrors"])
        return errors
