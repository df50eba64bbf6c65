# verdict: wrong
# line: 21
# also: 22
import numpy as np
rs = np.random.RandomState(1234)

keep = 0.8
X = rs.rand(64, 5)
T = (X.sum(1, keepdims=True) > 2.5) * 1.0
P = {'W1': rs.randn(5, 16) * 0.5, 'b1': np.zeros((1, 16)), 'W2': rs.randn(16, 1) * 0.3, 'b2': np.zeros((1, 1))}

def sig(a): return 1.0 / (1.0 + np.exp(-a))

for it in range(800):
    H = sig(X @ P['W1'] + P['b1'])
    mask = (rs.rand(*H.shape) < keep) / keep
    Hd = H * mask
    Yhat = sig(Hd @ P['W2'] + P['b2'])

    dY = (Yhat - T) / len(X)
    dH = dY @ P['W2'].T
    dA = dH * H * (1 - H)
    G = {'W1': X.T @ dA, 'b1': dA.sum(0, keepdims=True), 'W2': Hd.T @ dY, 'b2': dY.sum(0, keepdims=True)}
    for k in P:
        P[k] = P[k] - 1.0 * G[k]
    if it % 200 == 0:
        print(it, 'loss', -np.mean(T * np.log(Yhat) + (1 - T) * np.log(1 - Yhat)))
