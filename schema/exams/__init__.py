"""The part of the schema on exams: question pools and papers."""
