# verdict: wrong
# line: 25
# why: error: the error is the absolute difference, so its sign is lost
import numpy as np

gates = {
    "and": [0, 0, 0, 1],
    "or": [0, 1, 1, 1],
    "nand": [1, 1, 1, 0],
    "xor": [0, 1, 1, 0],
}
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])


def s(x):
    return 1 / (1 + np.exp(-x))


def learn(Y, steps, rate):
    W1 = np.random.randn(3, 4)
    W2 = np.random.randn(4, 1)
    for _ in range(steps):
        H = s(X @ W1)
        O = s(H @ W2)
        err = np.abs(Y - O)
        dO = err * O * (1 - O)
        dH = (dO @ W2.T) * H * (1 - H)
        W2 = W2 + rate * (H.T @ dO)
        W1 = W1 + rate * (X.T @ dH)
    return O


np.random.seed(10)
for name, table in gates.items():
    Y = np.array(table).reshape(4, 1)
    O = learn(Y, 3000, 1.0)
    print(name.ljust(5), O.ravel().round(2))
