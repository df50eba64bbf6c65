# wrong: predict
# outcome: error
# says: ValueError
# A matrix product whose shapes don't fit.


def predict(x, w, b):
    return x.T @ w + b
