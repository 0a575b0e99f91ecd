"""Who may call each mutation of orders and price lists."""

_LEADERS = {"HQ_ADMIN", "REGIONAL_MANAGER", "BRANCH_MANAGER"}
_SERVING = _LEADERS | {"GROUP_LEADER"}
# Who sells, ships, takes the money and lets goods go; price lists are headquarters' own.
ORDER_CALLERS: dict[str, set[str]] = {
    **{name: {"HQ_ADMIN"} for name in ("createPriceList", "endPriceList")},
    "createQuotation": _SERVING | {"STAFF"},
    "reviseQuotation": _SERVING | {"STAFF"},
    "signContract": _SERVING | {"STAFF"},
    "cancelOrder": _SERVING | {"STAFF"},
    "requestGoods": _SERVING | {"STAFF"},
    "approveGoods": _LEADERS,
    "refuseGoods": _LEADERS,
    "issueStock": _SERVING,
    "recordDelivery": _SERVING,
    "confirmDelivery": _SERVING,
    "issueInvoice": _SERVING,
    "recordReceipt": _SERVING,
    "handInCash": _SERVING,
    "requestReturn": _SERVING | {"STAFF"},
    "checkReturn": _SERVING,
    "issueRedSlip": _SERVING,
    "creditReturn": _SERVING,
    "planCollection": _SERVING | {"STAFF"},
    "recordCollectionVisit": _SERVING | {"STAFF"},
    "reportDoubtfulDebt": _SERVING,
    "writeOffDebt": _SERVING,
    "issueStatement": _SERVING,
    "issueStatements": _SERVING,
    "answerStatement": _SERVING,
}
