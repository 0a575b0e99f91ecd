"""The one vocabulary of rights, alphabetised. A value is also an OAuth scope."""

from enum import StrEnum


class Permission(StrEnum):
    """What a role may do; how far it reaches is the assignment's business."""

    AUDIT_READ = "audit:read"
    BRANCH_CREATE = "branch:create"
    BRANCH_MOVE = "branch:move"
    BRANCH_READ = "branch:read"
    BRANCH_UPDATE = "branch:update"
    CUSTOMER_CONTACT = "customer:contact"
    CUSTOMER_CREATE = "customer:create"
    CUSTOMER_GRADE = "customer:grade"
    CUSTOMER_HAND_OVER = "customer:hand_over"
    CUSTOMER_READ = "customer:read"
    CUSTOMER_READ_PRIVATE = "customer:read_private"
    CUSTOMER_UPDATE = "customer:update"
    CUSTOM_FIELD_DEFINE = "custom_field:define"
    POST_DEFINE = "post:define"
    ROLE_ASSIGN = "role:assign"
    ROLE_READ = "role:read"
    RULE_READ = "rule:read"
    RULE_UPDATE = "rule:update"
    STAFF_CREATE = "staff:create"
    STAFF_EMPLOY = "staff:employ"
    STAFF_READ = "staff:read"
    STAFF_READ_PRIVATE = "staff:read_private"
    STAFF_UPDATE = "staff:update"
    USER_MANAGE = "user:manage"
