# verdict: right

import numpy as np

# 3x5 pixel digits
digits = """
111101101101111
010110010010111
111001111100111
111001111001111
101101111001001
111100111001111
""".split()
rng = np.random.default_rng(9)
clean = np.array([[int(c) for c in d] for d in digits], dtype=float)
X = np.repeat(clean, 10, axis=0) + rng.normal(0, 0.25, (60, 15))
T = np.repeat(np.eye(6), 10, axis=0)
perm = rng.permutation(60)
X, T = X[perm], T[perm]

def softmax(S):
    E = np.exp(S - S.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)

W1 = rng.normal(0, 0.3, (15, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, 0.3, (10, 6)); b2 = np.zeros(6)
lr, size = 0.2, 12

for epoch in range(60):
    for lo in range(0, 60, size):
        Xb = X[lo:lo + size]
        Tb = T[lo:lo + size]
        H = 1 / (1 + np.exp(-(Xb @ W1 + b1)))
        Q = softmax(H @ W2 + b2)
        D2 = (Q - Tb) / size
        D1 = (D2 @ W2.T) * H * (1 - H)
        W2 -= lr * H.T @ D2
        b2 -= lr * D2.sum(axis=0)
        W1 -= lr * Xb.T @ D1
        b1 -= lr * D1.sum(axis=0)
    if epoch % 20 == 0:
        H = 1 / (1 + np.exp(-(X @ W1 + b1)))
        print(epoch, "accuracy", np.mean(softmax(H @ W2 + b2).argmax(1) == T.argmax(1)))
