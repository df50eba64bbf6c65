# verdict: wrong
# line: 17
# why: samples are columns, but the softmax is normalised along the rows

# classify three blobs, samples in columns
import numpy as np
rng = np.random.default_rng(90)
names = ["red", "green", "blue"]
kind = rng.integers(0, 3, 45)
X = np.array([[0, 1.5, -1.5], [1.5, -1, -1]])[:, kind] + 0.4 * rng.normal(size=(2, 45))
T = np.eye(3)[:, kind]
W, b = rng.normal(size=(6, 2)), np.zeros((6, 1))
U, c = rng.normal(size=(3, 6)) * 0.5, np.zeros((3, 1))

def softmax(z):
    e = np.exp(z - z.max(axis=0, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

m = X.shape[1]
for k in range(300):
    H = np.tanh(W @ X + b)
    S = softmax(U @ H + c)
    dS = (S - T) / m
    dH = (U.T @ dS) * (1 - H * H)
    U -= 0.5 * dS @ H.T
    c -= 0.5 * dS.sum(axis=1, keepdims=True)
    W -= 0.5 * dH @ X.T
    b -= 0.5 * dH.sum(axis=1, keepdims=True)
guess = (U @ np.tanh(W @ X + b) + c).argmax(axis=0)
for n in range(3):
    print(names[n], np.mean(guess[kind == n] == n))
