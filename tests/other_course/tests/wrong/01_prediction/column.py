# wrong: predict
# outcome: wrong
# A column comes back.


def predict(x, w, b):
    return x @ w[:, None] + b
