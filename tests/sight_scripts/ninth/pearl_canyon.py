# verdict: wrong
# line: 32
# why: with cross-entropy after a softmax the delta is p - t, here it's multiplied with p(1-p) in addition

import numpy as np
pictures = """
111101101101111
010110010010111
111001111100111
111001111001111
101101111001001
111100111001111
""".split()
rng = np.random.default_rng(47)
clean = np.array([[int(c) for c in d] for d in pictures], dtype=float)
X = np.repeat(clean, 10, axis=0) + rng.normal(0, 0.65, (60, 15))
T = np.repeat(np.eye(6), 10, axis=0)
perm = rng.permutation(60)
X, T = X[perm], T[perm]
def softmax(S):
    E = np.exp(S - S.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
W1 = rng.normal(0, 0.3, (15, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, 0.3, (10, 6)); b2 = np.zeros(6)
lr, size = 0.6, 12
for epoch in range(60):
    for lo in range(0, 60, size):
        inputs = X[lo:lo + size]
        onehot = T[lo:lo + size]
        H = 1 / (1 + np.exp(-(inputs @ W1 + b1)))
        probs = softmax(H @ W2 + b2)
        D2 = (probs - onehot) * probs * (1 - probs) / size
        D1 = (D2 @ W2.T) * H * (1 - H)
        W2 -= lr * H.T @ D2
        b2 -= lr * D2.sum(axis=0)
        W1 -= lr * inputs.T @ D1
        b1 -= lr * D1.sum(axis=0)
    if epoch % 20 == 0:
        H = 1 / (1 + np.exp(-(X @ W1 + b1)))
        print(epoch, "accuracy", np.mean(softmax(H @ W2 + b2).argmax(1) == T.argmax(1)))
