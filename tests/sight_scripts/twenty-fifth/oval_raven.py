# verdict: wrong
# line: 27
# why: updates: "=-" assigns the negative step instead of subtracting it, so the output bias never accumulates.
import numpy as np
rng = np.random.default_rng(9)
c = np.array([[0., 1.], [1., -1.], [-1., -1.]])
lab = rng.integers(3, size=90)
X = c[lab] * 2 + rng.normal(size=(90, 2)) * .7
T = np.eye(3)[lab]

W1 = rng.normal(size=(2, 9)) * .8
b1 = np.zeros(9)
W2 = rng.normal(size=(9, 3)) * .5
b2 = np.zeros(3)
lr = 0.2

for epoch in range(400):
    Z = X @ W1 + b1
    H = np.maximum(0, Z)
    S = H @ W2 + b2
    P = np.exp(S - S.max(axis=1, keepdims=True))
    P /= P.sum(axis=1, keepdims=True)
    dS = (P - T) / len(X)
    dH = dS @ W2.T
    dH[Z <= 0] = 0
    W2 -= lr * H.T @ dS
    b2 =- lr * dS.sum(axis=0)
    W1 -= lr * X.T @ dH
    b1 -= lr * dH.sum(axis=0)
print("accuracy", (P.argmax(1) == lab).mean(), "bias", b2)
