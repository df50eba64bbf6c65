# wrong: all
# outcome: missing
# says: no function
# Nothing but this comment.
