"""Global variables for everything, set anew on each call; final_error draws its own weights inline; prints."""
import numpy as np

W, L = {}, {}


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    W["0"] = -1 + np.random.random_sample((inputs, hidden_size)) * 2
    W["1"] = -1 + np.random.random_sample((hidden_size, outputs)) * 2
    return W["0"], W["1"]


def look(X):
    L["1"] = np.reciprocal(1 + np.exp(-X @ W["0"]))
    L["2"] = np.reciprocal(1 + np.exp(-L["1"] @ W["1"]))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    for name, shape in (("0", (X.shape[1], hidden_size)), ("1", (hidden_size, y.shape[1]))):
        W[name] = np.random.uniform(-1, 1, shape)
    for j in range(iterations):
        look(X)
        e = L["2"] - y
        print("Error:", abs(e).mean())
        d = e * L["2"] * (1 - L["2"])
        b = d @ W["1"].T * L["1"] * (1 - L["1"])
        W["1"] -= alpha * L["1"].T @ d
        W["0"] -= alpha * X.T @ b
    look(X)
    return abs(L["2"] - y).mean()
