# verdict: wrong
# line: 17
# why: softmax divides by the sum over the whole batch
import numpy as np
rng = np.random.RandomState(74)
# petal length cm, petal width cm
flowers = [(1.4, .2, 0), (1.3, .2, 0), (1.7, .4, 0), (1.5, .1, 0), (4.7, 1.4, 1), (4.0, 1.3, 1),
           (4.5, 1.5, 1), (3.9, 1.1, 1), (6.0, 2.5, 2), (5.1, 1.9, 2), (5.9, 2.1, 2), (5.6, 1.8, 2)]
data = np.array(flowers)
X = (data[:, :2] - data[:, :2].mean(0)) / data[:, :2].std(0)
T = np.eye(3)[data[:, 2].astype(int)]
W1, b1 = rng.randn(2, 6), np.zeros(6)
W2, b2 = rng.randn(6, 3), np.zeros(3)
for epoch in range(500):
    H = np.tanh(X @ W1 + b1)
    E = np.exp(H @ W2 + b2)
    P = E / E.sum()
    dS = (P - T) / len(X)
    dH = dS @ W2.T * (1 - H ** 2)
    W2 -= .2 * H.T @ dS
    b2 -= .2 * dS.sum(0)
    W1 -= .2 * X.T @ dH
    b1 -= .2 * dH.sum(0)
print(P.argmax(1), data[:, 2])
