"""What a request of an operator carries."""

from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schema.core.context import RequestContext

if TYPE_CHECKING:  # the edge hands it over; this module runs nothing
    from tenants.processes.onboarding import Onboarding


@dataclass
class PlatformContext(RequestContext):
    """One request of one operator. `onboarding` is None on a server without the owner's login."""

    client_id: str
    operator_name: str
    onboarding: "Onboarding | None"

    def snapshot(self) -> AbstractAsyncContextManager[object]:
        """The registry is read statement by statement."""
        return nullcontext()

    def unit(self) -> AbstractAsyncContextManager[object]:
        """Changes to the registry open their own transactions: onboarding spans several, on two logins."""
        return nullcontext()
