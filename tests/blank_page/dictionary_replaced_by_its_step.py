# verdict: wrong
# first wrong: update
# line: 18
# mistake: update-replaces-weights
# why: every matrix is replaced by minus its step, the old weights are forgotten

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
LR = 2

class Params(dict):
    """A dictionary that can go downhill."""

    def descend(self, grads):
        for key, g in grads.items():
            self[key] = -LR * g

np.random.seed(50)
P = Params(W1=np.random.randn(3, 4), W2=np.random.randn(4, 1))

def sig(z):
    return 1 / (1 + np.exp(-z))

for i in range(5000):
    H = sig(X @ P["W1"])
    O = sig(H @ P["W2"])
    dO = (O - Y) * O * (1 - O)
    dH = dO @ P["W2"].T * H * (1 - H)
    P.descend({"W1": X.T @ dH, "W2": H.T @ dO})

print(O)
