"""Orders from the quotation to the money: price lists, goods, invoices, receipts, returns, receivables."""
