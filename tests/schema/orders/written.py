"""What each mutation of orders writes to the trail: type -> how many objects, and one change that must be told."""

from typing import Any

ORDERS_WRITTEN: dict[str, tuple[dict[str, int], tuple[str, str, Any, Any]]] = {
    "createPriceList": ({"PriceList": 1, "PriceListItem": 1}, ("PriceListItem", "price", None, "11.00")),
    "endPriceList": ({"PriceList": 1}, ("PriceList", "ends_on", None, "2026-12-31")),
    "createQuotation": ({"Order": 1, "OrderLine": 2, "TimelineEntry": 1}, ("Order", "total", None, "110.00")),
    "reviseQuotation": ({"Order": 1, "OrderLine": 3, "TimelineEntry": 1}, ("Order", "total", "110.00", "50.00")),
    "signContract": ({"Order": 1, "Deadline": 1, "TimelineEntry": 1}, ("Order", "status", "QUOTED", "CONTRACTED")),
    "cancelOrder": ({"Order": 1, "TimelineEntry": 1}, ("Order", "status", "QUOTED", "CANCELLED")),
    "requestGoods": (
        {"Order": 1, "TimelineEntry": 1},
        ("Order", "fulfilment_status", "UNFULFILLED", "REQUESTED"),
    ),
    "approveGoods": ({"Order": 1, "TimelineEntry": 1}, ("Order", "fulfilment_status", "REQUESTED", "APPROVED")),
    "refuseGoods": ({"Order": 1, "TimelineEntry": 1}, ("Order", "fulfilment_status", "REQUESTED", "UNFULFILLED")),
    "issueStock": (
        {"Order": 1, "OrderLine": 1, "StockSlip": 1, "StockSlipLine": 1, "TimelineEntry": 1},
        ("OrderLine", "issued", 0, 6),
    ),
    "recordDelivery": (
        {"Order": 1, "OrderLine": 2, "StockSlip": 1, "Deadline": 1, "TimelineEntry": 1},
        ("Order", "fulfilment_status", "ISSUED", "DELIVERED"),
    ),
    "confirmDelivery": (
        {"Order": 1, "OrderLine": 2, "StockSlip": 1, "TimelineEntry": 1},
        ("StockSlip", "signed_by", None, "欧阳娜娜"),
    ),
    "issueInvoice": (
        {"Order": 1, "StockSlip": 1, "Invoice": 1, "LedgerEntry": 1, "LedgerPosting": 2, "TimelineEntry": 1},
        ("Invoice", "outstanding", None, "110.00"),
    ),
    "recordReceipt": (
        {"Order": 1, "Invoice": 1, "Receipt": 1, "LedgerEntry": 1, "LedgerPosting": 2, "TimelineEntry": 1},
        ("Invoice", "outstanding", "110.00", "100.00"),
    ),
    "handInCash": (
        {"Receipt": 1, "LedgerEntry": 1, "LedgerPosting": 2, "TimelineEntry": 1},
        ("Receipt", "handed_in_at", None, "2026-03-09T02:30:00+00:00"),
    ),
    "requestReturn": (
        {"Order": 1, "OrderReturn": 1, "ReturnLine": 1, "TimelineEntry": 1},
        ("Order", "return_status", "NONE", "REQUESTED"),
    ),
    "checkReturn": (
        {"Order": 1, "OrderReturn": 1, "ReturnLine": 1, "TimelineEntry": 1},
        ("ReturnLine", "accepted", None, 6),
    ),
    "issueRedSlip": (
        {
            "Order": 1,
            "OrderLine": 1,
            "OrderReturn": 1,
            "StockSlipLine": 1,
            "LedgerEntry": 1,
            "LedgerPosting": 2,
            "TimelineEntry": 1,
        },
        ("OrderReturn", "amount", "0.00", "60.00"),
    ),
    "creditReturn": (
        {"Order": 1, "Invoice": 1, "OrderReturn": 1, "LedgerEntry": 1, "LedgerPosting": 2, "TimelineEntry": 1},
        ("Invoice", "outstanding", "110.00", "50.00"),
    ),
    "planCollection": ({"CollectionVisit": 1, "TimelineEntry": 1}, ("CollectionVisit", "plan", None, "上门对账")),
    "recordCollectionVisit": (
        {"CollectionVisit": 1, "TimelineEntry": 1},
        ("CollectionVisit", "outcome", None, "承诺月底付款"),
    ),
    "reportDoubtfulDebt": (
        {"Invoice": 1, "ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 2},
        ("Invoice", "standing", "SOUND", "REPORTED_DOUBTFUL"),
    ),
    "writeOffDebt": (
        {"Invoice": 1, "ApprovalRequest": 1, "ApprovalStep": 1, "Deadline": 1, "TimelineEntry": 2},
        ("Invoice", "standing", "DOUBTFUL", "REPORTED_BAD"),
    ),
    "issueStatement": ({"AccountStatement": 1}, ("AccountStatement", "balance", None, "0.00")),
    "issueStatements": ({"AccountStatement": 1}, ("AccountStatement", "balance", None, "0.00")),
    "answerStatement": ({"AccountStatement": 1}, ("AccountStatement", "answer", None, "AGREED")),
}
