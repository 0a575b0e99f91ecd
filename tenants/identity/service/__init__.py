"""Use cases of identity: people and their roles, programs, API keys, signing keys."""

from tenants.identity.service.applications import (
    Registered,
    disable_application,
    enable_application,
    register_application,
    rotate_application_secret,
    update_application,
)
from tenants.identity.service.clients import (
    Installed,
    add_secret,
    install_client,
    revoke_secret,
    uninstall,
    update_installation,
)
from tenants.identity.service.keys import NewApiKey, create_api_key, revoke_api_key
from tenants.identity.service.people import create_user, set_active, set_password
from tenants.identity.service.platform import (
    create_operator_client,
    disable_operator_client,
    ensure_platform_keys,
    renew_platform_keys,
    replace_platform_keys,
    rotate_platform_keys,
)
from tenants.identity.service.roles import assign_role, define_role, revoke_assignment, update_role
from tenants.identity.service.signing import ensure_signing_keys, replace_keys, rotate_keys
from tenants.identity.service.tokens import AssertionReplayed, revoke_token, spend_assertion

__all__ = [
    "AssertionReplayed",
    "Installed",
    "NewApiKey",
    "Registered",
    "add_secret",
    "assign_role",
    "create_api_key",
    "create_operator_client",
    "create_user",
    "define_role",
    "disable_application",
    "disable_operator_client",
    "enable_application",
    "ensure_platform_keys",
    "ensure_signing_keys",
    "install_client",
    "register_application",
    "renew_platform_keys",
    "replace_keys",
    "replace_platform_keys",
    "revoke_api_key",
    "revoke_assignment",
    "revoke_secret",
    "revoke_token",
    "rotate_application_secret",
    "rotate_keys",
    "rotate_platform_keys",
    "set_active",
    "set_password",
    "spend_assertion",
    "uninstall",
    "update_application",
    "update_installation",
    "update_role",
]
