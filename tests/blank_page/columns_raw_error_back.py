# verdict: wrong
# first wrong: hidden_delta
# line: 23
# mistake: l1error-from-error-not-delta
# why: the plain error E, not the delta with the output slope, goes back through W2

import numpy as np

X = np.array([[0,0,1,1],[0,1,0,1]])          # 2 x 4
Y = np.array([[0,1,1,0]])                    # 1 x 4
rng = np.random.default_rng(6)
W1, b1 = rng.normal(size=(3,2)), np.zeros((3,1))
W2, b2 = rng.normal(size=(1,3)), np.zeros((1,1))
eta = 0.9

def phi(z): return 1/(1+np.exp(-z))

for it in range(20000):
    A1 = phi(W1 @ X + b1)
    A2 = phi(W2 @ A1 + b2)
    E = A2 - Y
    D2 = E * A2 * (1 - A2)
    D1 = (W2.T @ E) * A1 * (1 - A1)
    W2 -= eta * D2 @ A1.T
    b2 -= eta * D2.sum(axis=1, keepdims=True)
    W1 -= eta * D1 @ X.T
    b1 -= eta * D1.sum(axis=1, keepdims=True)
    if it % 5000 == 0:
        print(it, np.abs(E).mean())
print(A2.round(2))
